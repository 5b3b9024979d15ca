-- A container line and its partners: ports, vessels, voyages, boxes, bookings, customs, invoices, tracking.
--
-- House style: natural keys as the trade writes them (UN/LOCODE ports, IMO vessels, ISO 6346 boxes, SCAC carriers), one-letter
-- status codes, smallint counters, ranges for periods, every amount next to its currency.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SCHEMA freight_network;

CREATE SEQUENCE freight_network.invoice_seq START 1;

CREATE FUNCTION freight_network.stamp_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed_at := now();
  NEW.change_count := OLD.change_count + 1;
  RETURN NEW;
END
$$;

-- Reference data

CREATE TABLE freight_network.currency (
  currency_code  char(3)     PRIMARY KEY,
  currency_name  varchar(40) NOT NULL UNIQUE,
  minor_unit     smallint    NOT NULL DEFAULT 2,
  CHECK (currency_code ~ '^[A-Z]{3}$'),
  CHECK (minor_unit IN (0, 2, 3))
);

CREATE TABLE freight_network.country (
  country_code   char(2)     PRIMARY KEY,
  iso3_code      char(3)     NOT NULL UNIQUE,
  country_name   varchar(60) NOT NULL UNIQUE,
  region_code    char(2)     NOT NULL,
  currency_code  char(3)     NOT NULL REFERENCES freight_network.currency,
  CHECK (country_code ~ '^[A-Z]{2}$'),
  CHECK (iso3_code ~ '^[A-Z]{3}$'),
  CHECK (region_code IN ('EU', 'NA', 'SA', 'AS', 'AF', 'OC', 'ME'))
);

CREATE TABLE freight_network.port (
  port_code      char(5)       PRIMARY KEY,
  country_code   char(2)       NOT NULL REFERENCES freight_network.country,
  port_name      varchar(60)   NOT NULL,
  latitude       numeric(8, 5) NOT NULL,
  longitude      numeric(8, 5) NOT NULL,
  time_zone      varchar(40)   NOT NULL,
  max_draught_m  numeric(4, 1),
  UNIQUE (country_code, port_name),
  CHECK (port_code ~ '^[A-Z]{2}[A-Z2-9]{3}$'),
  CHECK (left(port_code, 2) = country_code),
  CHECK (latitude BETWEEN -90 AND 90),
  CHECK (longitude BETWEEN -180 AND 180),
  CHECK (time_zone ~ '^[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+$'),
  CHECK (max_draught_m BETWEEN 3 AND 30)
);
COMMENT ON COLUMN freight_network.port.port_code IS 'UN/LOCODE without the blank: country, then place, such as NLRTM.';

CREATE TABLE freight_network.terminal (
  port_code      char(5)     NOT NULL REFERENCES freight_network.port,
  terminal_code  varchar(6)  NOT NULL,
  terminal_name  varchar(80) NOT NULL,
  berth_count    smallint    NOT NULL DEFAULT 1,
  crane_count    smallint    NOT NULL,
  yard_teu       integer     NOT NULL,
  gate_opens     time        NOT NULL DEFAULT '06:00',
  gate_closes    time        NOT NULL DEFAULT '22:00',
  PRIMARY KEY (port_code, terminal_code),
  CHECK (terminal_code ~ '^[A-Z]{2,4}[0-9]{0,2}$'),
  CHECK (berth_count BETWEEN 1 AND 40),
  CHECK (crane_count >= berth_count),
  CHECK (yard_teu > 0),
  CHECK (gate_closes > gate_opens)
);

-- Regional depots stand at the top, area depots below them, local ones below these.
CREATE TABLE freight_network.depot (
  depot_code         char(8)     PRIMARY KEY,
  parent_depot_code  char(8)     REFERENCES freight_network.depot,
  depot_level        char(1)     NOT NULL,
  port_code          char(5)     NOT NULL REFERENCES freight_network.port,
  depot_name         varchar(80) NOT NULL UNIQUE,
  capacity_teu       smallint    NOT NULL,
  reefer_plugs       smallint    NOT NULL DEFAULT 0,
  opened_on          date        NOT NULL,
  closed_on          date,
  CHECK (depot_code ~ '^[A-Z]{2}[A-Z2-9]{3}[0-9]{3}$'),
  CHECK (depot_level IN ('R', 'A', 'L')),
  CHECK ((depot_level = 'R') = (parent_depot_code IS NULL)),
  CHECK (parent_depot_code <> depot_code),
  CHECK (capacity_teu BETWEEN 50 AND 20000),
  CHECK (reefer_plugs BETWEEN 0 AND capacity_teu),
  CHECK (closed_on > opened_on)
);
CREATE INDEX ON freight_network.depot (parent_depot_code);

CREATE TABLE freight_network.container_type (
  iso_type_code   char(4)     PRIMARY KEY,
  description     varchar(60) NOT NULL,
  length_ft       smallint    NOT NULL,
  is_reefer       boolean     NOT NULL DEFAULT false,
  tare_kg         smallint    NOT NULL,
  max_gross_kg    integer     NOT NULL,
  payload_kg      integer     GENERATED ALWAYS AS (max_gross_kg - tare_kg) STORED,
  set_point_c     int4range,
  CHECK (iso_type_code ~ '^[24L][0-9][GRUPT][0-9]$'),
  CHECK (length_ft IN (20, 40, 45)),
  CHECK (tare_kg BETWEEN 1500 AND 6000),
  CHECK (max_gross_kg BETWEEN 20000 AND 36000),
  CHECK (is_reefer = (set_point_c IS NOT NULL)),
  CHECK (set_point_c <@ int4range(-40, 40))
);
COMMENT ON COLUMN freight_network.container_type.set_point_c IS 'Temperatures that a refrigerated box can hold, in degrees Celsius.';

CREATE TABLE freight_network.commodity (
  hs_code         char(6)      PRIMARY KEY,
  chapter         char(2)      GENERATED ALWAYS AS (left(hs_code, 2)) STORED,
  description     varchar(120) NOT NULL,
  un_number       char(4),
  imdg_class      varchar(3),
  needs_reefer    boolean      NOT NULL DEFAULT false,
  CHECK (hs_code ~ '^[0-9]{6}$'),
  CHECK (un_number ~ '^[0-3][0-9]{3}$'),
  CHECK (imdg_class IN ('1.1', '1.4', '2.1', '2.2', '3', '4.1', '5.1', '6.1', '8', '9')),
  CHECK ((un_number IS NULL) = (imdg_class IS NULL))
);

CREATE TABLE freight_network.charge_type (
  charge_code  char(3)     PRIMARY KEY,
  charge_name  varchar(60) NOT NULL UNIQUE,
  basis        char(1)     NOT NULL DEFAULT 'C',
  is_taxable   boolean     NOT NULL DEFAULT false,
  CHECK (charge_code ~ '^[A-Z]{3}$'),
  CHECK (basis IN ('C', 'B', 'W', 'D'))
);
COMMENT ON COLUMN freight_network.charge_type.basis IS 'C per container, B per bill of lading, W per tonne, D per day.';

CREATE TABLE freight_network.event_type (
  event_code   char(4)     PRIMARY KEY,
  event_name   varchar(60) NOT NULL UNIQUE,
  place_kind   char(1)     NOT NULL,
  sort_order   smallint    NOT NULL UNIQUE,
  is_final     boolean     NOT NULL DEFAULT false,
  CHECK (event_code ~ '^[A-Z]{4}$'),
  CHECK (place_kind IN ('P', 'D')),
  CHECK (sort_order > 0)
);

-- Carriers, vessels, schedules

CREATE TABLE freight_network.carrier (
  scac_code     char(4)     PRIMARY KEY,
  bic_prefix    char(4)     NOT NULL UNIQUE,
  carrier_name  varchar(80) NOT NULL UNIQUE,
  country_code  char(2)     NOT NULL REFERENCES freight_network.country,
  alliance      varchar(12),
  active_during daterange   NOT NULL DEFAULT daterange('2000-01-01', NULL),
  CHECK (scac_code ~ '^[A-Z]{4}$'),
  CHECK (bic_prefix ~ '^[A-Z]{3}U$'),
  CHECK (alliance IN ('Ocean', 'Gemini', 'Premier')),
  CHECK (NOT isempty(active_during))
);
COMMENT ON COLUMN freight_network.carrier.bic_prefix IS 'Owner code with which the numbers of the carrier''s own boxes begin.';

-- current_voyage_number closes a circle with voyage; its foreign key follows below.
CREATE TABLE freight_network.vessel (
  imo_number             char(7)     PRIMARY KEY,
  vessel_name            varchar(60) NOT NULL,
  call_sign              varchar(7)  UNIQUE,
  scac_code              char(4)     NOT NULL REFERENCES freight_network.carrier,
  flag_country_code      char(2)     NOT NULL REFERENCES freight_network.country,
  capacity_teu           smallint    NOT NULL,
  gross_tonnage          integer     NOT NULL,
  length_m               numeric(5, 1) NOT NULL,
  built_year             smallint    NOT NULL,
  scrapped_year          smallint,
  current_voyage_number  varchar(12) UNIQUE,
  changed_at             timestamptz NOT NULL DEFAULT now(),
  change_count           smallint    NOT NULL DEFAULT 0,
  UNIQUE (vessel_name, built_year),
  CHECK (imo_number ~ '^[1-9][0-9]{6}$'),
  CHECK (call_sign ~ '^[A-Z0-9]{4,7}$'),
  CHECK (capacity_teu BETWEEN 100 AND 25000),
  CHECK (gross_tonnage BETWEEN 1000 AND 250000),
  CHECK (length_m BETWEEN 60 AND 420),
  CHECK (built_year BETWEEN 1970 AND 2100),
  CHECK (scrapped_year >= built_year),
  CHECK (scrapped_year IS NULL OR current_voyage_number IS NULL)
);

CREATE TABLE freight_network.trade_service (
  service_code    varchar(5)  PRIMARY KEY,
  service_name    varchar(60) NOT NULL UNIQUE,
  scac_code       char(4)     NOT NULL REFERENCES freight_network.carrier,
  frequency_days  smallint    NOT NULL DEFAULT 7,
  offered_during  daterange   NOT NULL,
  CHECK (service_code ~ '^[A-Z]{2,3}[0-9]{1,2}$'),
  CHECK (frequency_days IN (7, 10, 14)),
  CHECK (NOT isempty(offered_during) AND NOT lower_inf(offered_during))
);

CREATE TABLE freight_network.service_rotation (
  service_code   varchar(5) NOT NULL REFERENCES freight_network.trade_service ON UPDATE CASCADE ON DELETE CASCADE,
  stop_no        smallint   NOT NULL,
  port_code      char(5)    NOT NULL REFERENCES freight_network.port,
  transit_days   smallint   NOT NULL,
  can_load       boolean    NOT NULL DEFAULT true,
  can_discharge  boolean    NOT NULL DEFAULT true,
  PRIMARY KEY (service_code, stop_no),
  CHECK (stop_no BETWEEN 1 AND 30),
  CHECK (transit_days BETWEEN 0 AND 60),
  CHECK ((stop_no = 1) = (transit_days = 0)),
  CHECK (can_load OR can_discharge)
);
COMMENT ON COLUMN freight_network.service_rotation.transit_days IS 'Days at sea from the stop before.';

CREATE TABLE freight_network.voyage (
  voyage_number   varchar(12) PRIMARY KEY,
  direction       char(1)     GENERATED ALWAYS AS (right(voyage_number, 1)) STORED,
  service_code    varchar(5)  NOT NULL REFERENCES freight_network.trade_service,
  imo_number      char(7)     NOT NULL REFERENCES freight_network.vessel,
  sailing_during  daterange   NOT NULL,
  voyage_status   char(1)     NOT NULL DEFAULT 'P',
  cancelled_on    date,
  slots_teu       smallint    NOT NULL,
  UNIQUE (voyage_number, imo_number),
  CHECK (voyage_number ~ '^[A-Z]{2,3}[0-9]{1,2}-[0-9]{3}[NSEW]$'),
  CHECK (voyage_status IN ('P', 'S', 'C', 'X')),
  CHECK ((voyage_status = 'X') = (cancelled_on IS NOT NULL)),
  CHECK (slots_teu > 0),
  CHECK (NOT isempty(sailing_during) AND NOT lower_inf(sailing_during) AND NOT upper_inf(sailing_during)),
  EXCLUDE USING gist (imo_number WITH =, sailing_during WITH &&) WHERE (voyage_status <> 'X')
);
CREATE INDEX ON freight_network.voyage (service_code);
COMMENT ON COLUMN freight_network.voyage.voyage_status IS 'P planned, S sailing, C completed, X cancelled.';

-- The current voyage has to be one that this vessel makes. Deferrable, so that both can be written in either order.
ALTER TABLE freight_network.vessel
  ADD CONSTRAINT vessel_current_voyage_fkey FOREIGN KEY (current_voyage_number, imo_number)
  REFERENCES freight_network.voyage (voyage_number, imo_number) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE freight_network.voyage_call (
  voyage_number  varchar(12) NOT NULL REFERENCES freight_network.voyage ON DELETE CASCADE,
  call_no        smallint    NOT NULL,
  port_code      char(5)     NOT NULL,
  terminal_code  varchar(6)  NOT NULL,
  eta            timestamptz NOT NULL,
  etd            timestamptz NOT NULL,
  planned_stay   interval    GENERATED ALWAYS AS (etd - eta) STORED,
  ata            timestamptz,
  atd            timestamptz,
  moves          smallint    NOT NULL DEFAULT 0,
  PRIMARY KEY (voyage_number, call_no),
  UNIQUE (voyage_number, eta),
  FOREIGN KEY (port_code, terminal_code) REFERENCES freight_network.terminal (port_code, terminal_code),
  CHECK (call_no BETWEEN 1 AND 30),
  CHECK (etd > eta AND etd <= eta + interval '7 days'),
  CHECK (atd IS NULL OR (ata IS NOT NULL AND atd > ata)),
  CHECK (moves BETWEEN 0 AND 10000)
);
CREATE INDEX ON freight_network.voyage_call (port_code, eta);

-- Business partners

CREATE TABLE freight_network.party (
  party_code    varchar(10)  PRIMARY KEY,
  party_name    varchar(120) NOT NULL,
  country_code  char(2)      NOT NULL REFERENCES freight_network.country,
  street        varchar(120) NOT NULL,
  postal_code   varchar(10),
  city          varchar(60)  NOT NULL,
  vat_number    varchar(14)  UNIQUE,
  duns_number   char(9)      UNIQUE,
  party_status  char(1)      NOT NULL DEFAULT 'A',
  changed_at    timestamptz  NOT NULL DEFAULT now(),
  change_count  smallint     NOT NULL DEFAULT 0,
  CHECK (party_code ~ '^[A-Z]{3,6}[0-9]{2,4}$'),
  CHECK (vat_number ~ '^[A-Z]{2}[0-9A-Z]{7,12}$'),
  CHECK (duns_number ~ '^[0-9]{9}$'),
  CHECK (party_status IN ('A', 'B', 'C'))
);
COMMENT ON COLUMN freight_network.party.party_status IS 'A active, B blocked, C closed.';

CREATE TABLE freight_network.party_role (
  party_code     varchar(10) NOT NULL REFERENCES freight_network.party ON UPDATE CASCADE ON DELETE CASCADE,
  role_code      char(2)     NOT NULL,
  contact_name   varchar(80) NOT NULL,
  contact_email  varchar(120),
  contact_phone  varchar(20),
  is_main_role   boolean     NOT NULL DEFAULT false,
  since          date        NOT NULL DEFAULT CURRENT_DATE,
  until          date,
  PRIMARY KEY (party_code, role_code),
  CHECK (role_code IN ('SH', 'CN', 'NP', 'FF', 'LS', 'HL')),
  CHECK (contact_email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[a-z]{2,}$'),
  CHECK (contact_phone ~ '^\+[0-9]{7,15}$'),
  CHECK (num_nonnulls(contact_email, contact_phone) >= 1),
  CHECK (until >= since)
);
CREATE UNIQUE INDEX party_role_one_main ON freight_network.party_role (party_code) WHERE is_main_role;
COMMENT ON COLUMN freight_network.party_role.role_code IS
  'SH shipper, CN consignee, NP notify party, FF freight forwarder, LS lessor, HL haulier.';

CREATE TABLE freight_network.party_credit (
  party_code     varchar(10)    PRIMARY KEY REFERENCES freight_network.party ON UPDATE CASCADE ON DELETE CASCADE,
  credit_limit   numeric(14, 2) NOT NULL,
  credit_used    numeric(14, 2) NOT NULL DEFAULT 0,
  credit_free    numeric(14, 2) GENERATED ALWAYS AS (credit_limit - credit_used) STORED,
  currency_code  char(3)        NOT NULL REFERENCES freight_network.currency,
  payment_days   smallint       NOT NULL DEFAULT 30,
  rating         varchar(3)     NOT NULL,
  reviewed_on    date           NOT NULL,
  next_review_on date           NOT NULL,
  CHECK (credit_limit >= 0),
  CHECK (credit_used BETWEEN 0 AND credit_limit),
  CHECK (payment_days IN (0, 7, 14, 30, 45, 60, 90)),
  CHECK (rating ~ '^(AAA|AA|A|BBB|BB|B|CCC)$'),
  CHECK (next_review_on BETWEEN reviewed_on + 30 AND reviewed_on + 730)
);

-- Boxes

CREATE TABLE freight_network.container (
  container_number   char(11)    PRIMARY KEY,
  owner_prefix       char(4)     NOT NULL REFERENCES freight_network.carrier (bic_prefix),
  iso_type_code      char(4)     NOT NULL REFERENCES freight_network.container_type,
  home_depot_code    char(8)     NOT NULL REFERENCES freight_network.depot,
  current_depot_code char(8)     REFERENCES freight_network.depot,
  box_status         char(1)     NOT NULL DEFAULT 'E',
  manufactured_on    date        NOT NULL,
  csc_valid_until    date        NOT NULL,
  changed_at         timestamptz NOT NULL DEFAULT now(),
  change_count       smallint    NOT NULL DEFAULT 0,
  CHECK (container_number ~ '^[A-Z]{3}U[0-9]{7}$'),
  CHECK (left(container_number, 4) = owner_prefix),
  CHECK (box_status IN ('E', 'L', 'R', 'S')),
  CHECK (box_status <> 'R' OR current_depot_code IS NOT NULL),
  CHECK (csc_valid_until > manufactured_on)
);
CREATE INDEX ON freight_network.container (current_depot_code, iso_type_code) WHERE box_status = 'E';
COMMENT ON COLUMN freight_network.container.box_status IS 'E empty, L laden, R in repair, S sold.';
COMMENT ON COLUMN freight_network.container.csc_valid_until IS 'Safety plate: no laden move after this day.';

CREATE TABLE freight_network.container_lease (
  lease_number      varchar(12)   PRIMARY KEY,
  container_number  char(11)      NOT NULL REFERENCES freight_network.container,
  lessor_code       varchar(10)   NOT NULL REFERENCES freight_network.party ON UPDATE CASCADE,
  leased_during     daterange     NOT NULL,
  per_diem_amount   numeric(8, 2) NOT NULL,
  drop_off_amount   numeric(8, 2),
  currency_code     char(3)       NOT NULL REFERENCES freight_network.currency,
  CHECK (lease_number ~ '^LS[0-9]{6,10}$'),
  CHECK (per_diem_amount > 0),
  CHECK (drop_off_amount >= 0),
  CHECK (NOT isempty(leased_during) AND NOT lower_inf(leased_during)),
  EXCLUDE USING gist (container_number WITH =, leased_during WITH &&)
);

-- Rates and bookings

CREATE TABLE freight_network.freight_rate (
  rate_code            varchar(12)    PRIMARY KEY,
  scac_code            char(4)        NOT NULL REFERENCES freight_network.carrier,
  load_port_code       char(5)        NOT NULL REFERENCES freight_network.port,
  discharge_port_code  char(5)        NOT NULL REFERENCES freight_network.port,
  iso_type_code        char(4)        NOT NULL REFERENCES freight_network.container_type,
  valid_during         daterange      NOT NULL,
  container_count      int4range      NOT NULL DEFAULT '[1,)',
  amount               numeric(12, 2) NOT NULL,
  currency_code        char(3)        NOT NULL REFERENCES freight_network.currency,
  CHECK (rate_code ~ '^R[0-9]{4}-[0-9]{4,6}$'),
  CHECK (load_port_code <> discharge_port_code),
  CHECK (amount > 0),
  CHECK (NOT isempty(valid_during) AND NOT lower_inf(valid_during) AND NOT upper_inf(valid_during)),
  CHECK (lower(container_count) >= 1),
  EXCLUDE USING gist (
    scac_code WITH =, load_port_code WITH =, discharge_port_code WITH =, iso_type_code WITH =,
    valid_during WITH &&, container_count WITH &&
  )
);
COMMENT ON COLUMN freight_network.freight_rate.container_count IS 'The amount per box holds for bookings of this many boxes.';

CREATE TABLE freight_network.booking (
  booking_number       char(10)       PRIMARY KEY,
  scac_code            char(4)        NOT NULL REFERENCES freight_network.carrier,
  voyage_number        varchar(12)    REFERENCES freight_network.voyage,
  shipper_code         varchar(10)    NOT NULL REFERENCES freight_network.party ON UPDATE CASCADE,
  consignee_code       varchar(10)    NOT NULL REFERENCES freight_network.party ON UPDATE CASCADE,
  notify_code          varchar(10)    REFERENCES freight_network.party ON UPDATE CASCADE,
  load_port_code       char(5)        NOT NULL REFERENCES freight_network.port,
  discharge_port_code  char(5)        NOT NULL REFERENCES freight_network.port,
  rate_code            varchar(12)    REFERENCES freight_network.freight_rate,
  incoterm             char(3)        NOT NULL DEFAULT 'FOB',
  booking_status       char(1)        NOT NULL DEFAULT 'R',
  quoted_amount        numeric(14, 2),
  quoted_currency      char(3)        REFERENCES freight_network.currency,
  booked_at            timestamptz    NOT NULL DEFAULT now(),
  cut_off_at           timestamptz    NOT NULL,
  pickup_window        tstzrange,
  changed_at           timestamptz    NOT NULL DEFAULT now(),
  change_count         smallint       NOT NULL DEFAULT 0,
  CHECK (booking_number ~ '^[A-Z]{2}[0-9]{8}$'),
  CHECK (shipper_code <> consignee_code),
  CHECK (load_port_code <> discharge_port_code),
  CHECK (incoterm IN ('EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP')),
  CHECK (booking_status IN ('R', 'C', 'L', 'D', 'X')),
  CHECK (booking_status NOT IN ('C', 'L', 'D') OR voyage_number IS NOT NULL),
  CHECK (quoted_amount > 0),
  CHECK ((quoted_amount IS NULL) = (quoted_currency IS NULL)),
  CHECK (cut_off_at > booked_at),
  CHECK (NOT isempty(pickup_window) AND upper(pickup_window) <= cut_off_at)
);
CREATE INDEX ON freight_network.booking (voyage_number);
CREATE INDEX ON freight_network.booking (shipper_code, booked_at);
COMMENT ON COLUMN freight_network.booking.booking_status IS 'R requested, C confirmed, L loaded, D discharged, X cancelled.';

CREATE TABLE freight_network.booking_line (
  booking_number   char(10)       NOT NULL REFERENCES freight_network.booking ON DELETE CASCADE,
  line_no          smallint       NOT NULL,
  hs_code          char(6)        NOT NULL REFERENCES freight_network.commodity,
  package_code     char(2)        NOT NULL DEFAULT 'CT',
  package_count    integer        NOT NULL,
  gross_weight_kg  numeric(10, 3) NOT NULL,
  net_weight_kg    numeric(10, 3) NOT NULL,
  tare_weight_kg   numeric(10, 3) GENERATED ALWAYS AS (gross_weight_kg - net_weight_kg) STORED,
  volume_m3        numeric(8, 3),
  declared_value   numeric(14, 2),
  currency_code    char(3)        REFERENCES freight_network.currency,
  marks            varchar(200),
  PRIMARY KEY (booking_number, line_no),
  CHECK (line_no BETWEEN 1 AND 999),
  CHECK (package_code IN ('CT', 'PX', 'BG', 'DR', 'CR', 'PK')),
  CHECK (package_count BETWEEN 1 AND 100000),
  CHECK (net_weight_kg > 0 AND net_weight_kg <= gross_weight_kg),
  CHECK (volume_m3 > 0),
  CHECK (declared_value >= 0),
  CHECK ((declared_value IS NULL) = (currency_code IS NULL))
);

CREATE TABLE freight_network.booking_container (
  booking_number    char(10)      NOT NULL REFERENCES freight_network.booking ON DELETE CASCADE,
  container_number  char(11)      NOT NULL REFERENCES freight_network.container,
  line_no           smallint,
  seal_number       varchar(15),
  vgm_kg            integer,
  vgm_method        char(1),
  vgm_verified_at   timestamptz,
  set_temperature_c numeric(3, 1),
  PRIMARY KEY (booking_number, container_number),
  UNIQUE (booking_number, seal_number),
  FOREIGN KEY (booking_number, line_no) REFERENCES freight_network.booking_line (booking_number, line_no),
  CHECK (seal_number ~ '^[A-Z]{2}[0-9]{6,10}$'),
  CHECK (vgm_kg BETWEEN 1500 AND 40000),
  CHECK (vgm_method IN ('1', '2')),
  CHECK (num_nulls(vgm_kg, vgm_method, vgm_verified_at) IN (0, 3)),
  CHECK (set_temperature_c BETWEEN -40 AND 40)
);
CREATE INDEX ON freight_network.booking_container (container_number);
COMMENT ON COLUMN freight_network.booking_container.vgm_kg IS 'Verified gross mass; the terminal does not load a box without it.';
COMMENT ON COLUMN freight_network.booking_container.vgm_method IS '1 weighed as a whole, 2 summed up from the packages.';

CREATE TABLE freight_network.haulage_leg (
  booking_number    char(10)       NOT NULL,
  container_number  char(11)       NOT NULL,
  leg_no            smallint       NOT NULL,
  from_depot_code   char(8)        NOT NULL REFERENCES freight_network.depot,
  to_depot_code     char(8)        NOT NULL REFERENCES freight_network.depot,
  haulier_code      varchar(10)    NOT NULL REFERENCES freight_network.party ON UPDATE CASCADE,
  transport_mode    char(1)        NOT NULL DEFAULT 'T',
  planned_during    tstzrange      NOT NULL,
  distance_km       smallint       NOT NULL,
  cost_amount       numeric(10, 2) NOT NULL,
  currency_code     char(3)        NOT NULL REFERENCES freight_network.currency,
  PRIMARY KEY (booking_number, container_number, leg_no),
  FOREIGN KEY (booking_number, container_number)
    REFERENCES freight_network.booking_container (booking_number, container_number) ON DELETE CASCADE,
  CHECK (leg_no BETWEEN 1 AND 9),
  CHECK (from_depot_code <> to_depot_code),
  CHECK (transport_mode IN ('T', 'R', 'B')),
  CHECK (distance_km BETWEEN 1 AND 5000),
  CHECK (cost_amount >= 0),
  CHECK (NOT isempty(planned_during) AND NOT lower_inf(planned_during) AND NOT upper_inf(planned_during)),
  EXCLUDE USING gist (container_number WITH =, planned_during WITH &&)
);
COMMENT ON COLUMN freight_network.haulage_leg.transport_mode IS 'T truck, R rail, B barge.';

-- Papers

-- At most one for each booking. A house bill names the master bill that it travels under.
CREATE TABLE freight_network.bill_of_lading (
  bl_number          varchar(16) PRIMARY KEY,
  booking_number     char(10)    NOT NULL UNIQUE REFERENCES freight_network.booking,
  master_bl_number   varchar(16) REFERENCES freight_network.bill_of_lading,
  bl_type            char(1)     NOT NULL DEFAULT 'O',
  originals          smallint    NOT NULL DEFAULT 3,
  issued_port_code   char(5)     NOT NULL REFERENCES freight_network.port,
  shipped_on         date        NOT NULL,
  issued_on          date        NOT NULL,
  surrendered_on     date,
  CHECK (bl_number ~ '^[A-Z]{4}[0-9]{8,12}$'),
  CHECK (master_bl_number <> bl_number),
  CHECK (bl_type IN ('O', 'W', 'S')),
  CHECK (CASE WHEN bl_type = 'O' THEN originals BETWEEN 1 AND 3 ELSE originals = 0 END),
  CHECK (issued_on >= shipped_on),
  CHECK (surrendered_on >= issued_on)
);
COMMENT ON COLUMN freight_network.bill_of_lading.bl_type IS 'O original, W sea waybill, S surrendered before issue.';

CREATE TABLE freight_network.customs_declaration (
  mrn                 char(18)       PRIMARY KEY,
  bl_number           varchar(16)    NOT NULL REFERENCES freight_network.bill_of_lading,
  country_code        char(2)        NOT NULL REFERENCES freight_network.country,
  declaration_kind    char(1)        NOT NULL,
  declaration_status  char(1)        NOT NULL DEFAULT 'L',
  lodged_at           timestamptz    NOT NULL,
  released_at         timestamptz,
  duty_amount         numeric(14, 2) NOT NULL DEFAULT 0,
  currency_code       char(3)        NOT NULL REFERENCES freight_network.currency,
  CHECK (mrn ~ '^[0-9]{2}[A-Z]{2}[A-Z0-9]{14}$'),
  CHECK (substr(mrn, 3, 2) = country_code),
  CHECK (declaration_kind IN ('E', 'I', 'T')),
  CHECK (declaration_status IN ('L', 'H', 'R', 'X')),
  CHECK ((declaration_status = 'R') = (released_at IS NOT NULL)),
  CHECK (released_at > lodged_at),
  CHECK (duty_amount >= 0 AND (declaration_kind = 'I' OR duty_amount = 0))
);
CREATE UNIQUE INDEX customs_declaration_one_valid ON freight_network.customs_declaration (bl_number, declaration_kind)
  WHERE declaration_status <> 'X';
COMMENT ON COLUMN freight_network.customs_declaration.mrn IS 'Movement reference number: year, country, fourteen characters.';
COMMENT ON COLUMN freight_network.customs_declaration.declaration_status IS 'L lodged, H held, R released, X withdrawn.';

CREATE TABLE freight_network.invoice (
  invoice_number    varchar(12)    PRIMARY KEY
                                   DEFAULT 'INV' || lpad(nextval('freight_network.invoice_seq')::text, 8, '0'),
  booking_number    char(10)       NOT NULL REFERENCES freight_network.booking,
  payer_code        varchar(10)    NOT NULL REFERENCES freight_network.party ON UPDATE CASCADE,
  corrects_number   varchar(12)    UNIQUE REFERENCES freight_network.invoice,
  invoice_status    char(1)        NOT NULL DEFAULT 'O',
  issued_on         date           NOT NULL DEFAULT CURRENT_DATE,
  due_on            date           NOT NULL,
  paid_on           date,
  net_amount        numeric(14, 2) NOT NULL,
  tax_percent       numeric(4, 2)  NOT NULL DEFAULT 0,
  tax_amount        numeric(14, 2) GENERATED ALWAYS AS (round(net_amount * tax_percent / 100, 2)) STORED,
  currency_code     char(3)        NOT NULL REFERENCES freight_network.currency,
  exchange_rate     numeric(12, 6) NOT NULL DEFAULT 1,
  CHECK (invoice_number ~ '^INV[0-9]{8}$'),
  CHECK (corrects_number <> invoice_number),
  CHECK (invoice_status IN ('O', 'P', 'X')),
  CHECK ((invoice_status = 'P') = (paid_on IS NOT NULL)),
  CHECK (due_on BETWEEN issued_on AND issued_on + 90),
  CHECK (paid_on >= issued_on),
  CHECK (net_amount > 0 OR (corrects_number IS NOT NULL AND net_amount < 0)),
  CHECK (tax_percent BETWEEN 0 AND 30),
  CHECK (exchange_rate > 0)
);
CREATE INDEX ON freight_network.invoice (payer_code, due_on) WHERE invoice_status = 'O';
COMMENT ON COLUMN freight_network.invoice.exchange_rate IS 'Units of the invoice currency for one US dollar on the day of issue.';

CREATE TABLE freight_network.invoice_line (
  invoice_number    varchar(12)    NOT NULL REFERENCES freight_network.invoice ON DELETE CASCADE,
  line_no           smallint       NOT NULL,
  charge_code       char(3)        NOT NULL REFERENCES freight_network.charge_type,
  container_number  char(11)       REFERENCES freight_network.container,
  quantity          numeric(9, 3)  NOT NULL DEFAULT 1,
  unit_amount       numeric(12, 2) NOT NULL,
  line_amount       numeric(14, 2) GENERATED ALWAYS AS (round(quantity * unit_amount, 2)) STORED,
  remark            varchar(120),
  PRIMARY KEY (invoice_number, line_no),
  CHECK (line_no BETWEEN 1 AND 999),
  CHECK (quantity > 0),
  CHECK (unit_amount <> 0)
);

-- Tracking. A month each; what comes late or too early lands in the default partition until its month is made.

CREATE TABLE freight_network.tracking_event (
  container_number  char(11)    NOT NULL REFERENCES freight_network.container,
  occurred_at       timestamptz NOT NULL,
  event_code        char(4)     NOT NULL REFERENCES freight_network.event_type,
  booking_number    char(10),
  voyage_number     varchar(12) REFERENCES freight_network.voyage,
  port_code         char(5)     REFERENCES freight_network.port,
  depot_code        char(8)     REFERENCES freight_network.depot,
  reported_at       timestamptz NOT NULL DEFAULT now(),
  report_delay      interval    GENERATED ALWAYS AS (reported_at - occurred_at) STORED,
  message           jsonb       NOT NULL DEFAULT '{}',
  PRIMARY KEY (container_number, occurred_at, event_code),
  FOREIGN KEY (booking_number, container_number)
    REFERENCES freight_network.booking_container (booking_number, container_number),
  CHECK (num_nonnulls(port_code, depot_code) = 1),
  CHECK (voyage_number IS NULL OR port_code IS NOT NULL),
  CHECK (reported_at >= occurred_at),
  CHECK (jsonb_typeof(message) = 'object')
) PARTITION BY RANGE (occurred_at);

CREATE TABLE freight_network.tracking_event_2025_10 PARTITION OF freight_network.tracking_event
  FOR VALUES FROM ('2025-10-01 00:00+00') TO ('2025-11-01 00:00+00');
CREATE TABLE freight_network.tracking_event_2025_11 PARTITION OF freight_network.tracking_event
  FOR VALUES FROM ('2025-11-01 00:00+00') TO ('2025-12-01 00:00+00');
CREATE TABLE freight_network.tracking_event_2025_12 PARTITION OF freight_network.tracking_event
  FOR VALUES FROM ('2025-12-01 00:00+00') TO ('2026-01-01 00:00+00');
CREATE TABLE freight_network.tracking_event_default PARTITION OF freight_network.tracking_event DEFAULT;

CREATE INDEX ON freight_network.tracking_event (booking_number, occurred_at);

-- Triggers

CREATE TRIGGER vessel_stamp BEFORE UPDATE ON freight_network.vessel
  FOR EACH ROW EXECUTE FUNCTION freight_network.stamp_change();
CREATE TRIGGER party_stamp BEFORE UPDATE ON freight_network.party
  FOR EACH ROW EXECUTE FUNCTION freight_network.stamp_change();
CREATE TRIGGER container_stamp BEFORE UPDATE ON freight_network.container
  FOR EACH ROW EXECUTE FUNCTION freight_network.stamp_change();
CREATE TRIGGER booking_stamp BEFORE UPDATE ON freight_network.booking
  FOR EACH ROW EXECUTE FUNCTION freight_network.stamp_change();
