-- Every kind of column type: the built-in ones, and enums, domains, composites, ranges of our own, alone and in arrays.
--
-- In all files of this folder a line `-- feature: ...` stands above each table and names what the table is there for. The
-- files load in the order of their names. Partitions and inserts carry no such line.

create schema t_types;

create type t_types.severity as enum ('low', 'medium', 'high', 'critical');
create type t_types.weekday as enum ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun');
create type t_types."Ticket State" as enum ('new', 'in progress', 'won''t fix', 'closed');

create domain t_types.email_address as text check (value ~ '^[^@\s]+@[^@\s]+\.[a-z]{2,}$');
create domain t_types.positive_amount as numeric(12, 2) check (value > 0);
create domain t_types.mandatory_name as varchar(80) not null check (length(trim(value)) > 0);
create domain t_types.percentage as smallint check (value between 0 and 100);
create domain t_types.passing_grade as t_types.percentage check (value >= 50);
create domain t_types.tag_list as text[] check (cardinality(value) between 1 and 5);
create domain t_types.urgent_severity as t_types.severity check (value in ('high', 'critical'));
create domain t_types.country_code as char(2) default 'DE' check (value = upper(value) and value ~ '^[A-Z]{2}$');
create domain t_types.postal_code as text check (value ~ '^\d{5}$' or value ~ '^[A-Z]{1,2}\d{1,2} \d[A-Z]{2}$');

create type t_types.street_address as (street text, house_number text, postal_code t_types.postal_code, city text);
create type t_types.money_amount as (amount numeric(12, 2), currency char(3));
create type t_types.contact as (email t_types.email_address, phone text, address t_types.street_address);

create type t_types.time_of_day_range as range (subtype = time);
create type t_types.price_range as range (subtype = numeric);

-- feature: not null; text types
create table t_types.text_sample (
  id integer primary key,
  plain text not null,
  short varchar(12) not null,
  fixed char(8) not null,
  unlimited varchar not null,
  single char(1) not null,
  internal_name name not null,
  one_byte "char" not null
);

-- feature: numeric types of every width
create table t_types.measurement_unit (
  id smallint primary key,
  symbol varchar(8) not null unique,
  factor double precision not null,
  offset_kelvin real,
  decimals numeric(2, 0) not null,
  exact_factor numeric,
  rounding numeric(3, 2) not null,
  largest bigint not null
);

-- feature: money; oid; pg_lsn; "char"; name; xid
create table t_types.replication_slot_report (
  slot name primary key,
  database_oid oid not null,
  kind "char" not null check (kind in ('p', 'l')),
  confirmed_flush pg_lsn not null,
  restart pg_lsn,
  transfer_cost money not null,
  monthly_budget money check (monthly_budget >= 0::money),
  relation regclass
);

-- feature: pg_lsn; oid; bounds on pg_lsn; not null
create table t_types.wal_archive (
  segment char(24) primary key check (segment ~ '^[0-9A-F]{24}$'),
  first_lsn pg_lsn not null,
  last_lsn pg_lsn not null,
  timeline integer not null default 1,
  large_object oid,
  check (last_lsn > first_lsn)
);

-- feature: dates and times; interval; time zones
create table t_types.timetable_entry (
  id bigint primary key,
  valid_on date not null,
  departs time not null,
  arrives time(0) not null,
  departs_local timetz not null,
  announced_at timestamp not null,
  updated_at timestamptz(3) not null,
  travel interval not null,
  layover interval hour to minute,
  tolerance interval not null default '5 minutes' check (tolerance >= interval '0')
);

-- feature: interval with bounds; interval primary key
create table t_types.retention_class (
  keep_for interval primary key check (keep_for > interval '0' and keep_for <= interval '30 years'),
  title text not null
);

-- feature: boolean; bytea; bit; varbit
create table t_types.device_firmware (
  id uuid primary key,
  image bytea not null,
  checksum bytea not null check (octet_length(checksum) = 32),
  signature bytea,
  flags bit(8) not null,
  wide_flags bit varying(24),
  any_flags varbit not null default B'0',
  released boolean not null
);

-- feature: bytea unique; bit primary key with few values
create table t_types.permission_mask (
  mask bit(3) primary key,
  fingerprint bytea not null unique check (length(fingerprint) between 4 and 20),
  description text not null
);

-- feature: inet; cidr; macaddr; macaddr8
create table t_types.network_interface (
  mac macaddr primary key,
  mac8 macaddr8 unique,
  address inet not null,
  network cidr not null,
  gateway inet,
  check (address << network)
);

-- feature: inet unique; cidr unique; check on the family of an address
create table t_types.allowed_subnet (
  id serial primary key,
  subnet cidr not null unique check (family(subnet) = 4),
  probe inet not null unique check (masklen(probe) = 32),
  note text
);

-- feature: json; jsonb; defaults of jsonb
create table t_types.webhook_delivery (
  id uuid primary key,
  payload jsonb not null,
  headers json not null default '{}',
  response jsonb,
  attributes jsonb not null default '{"retries": 0}'::jsonb
);

-- feature: jsonb array; json not null; jsonb unique
create table t_types.saved_filter (
  id uuid primary key,
  definition jsonb not null unique,
  columns json not null,
  sort_order jsonb not null default '[]' check (jsonb_typeof(sort_order) = 'array')
);

-- feature: xml; xml not null
create table t_types.xml_document (
  id serial primary key,
  title text not null,
  body xml not null,
  stylesheet xml
);

-- feature: xml; xml check is document
create table t_types.customs_declaration (
  reference varchar(20) primary key,
  message xml not null check (message is document),
  answer xml
);

-- feature: tsvector; tsquery; generated tsvector
create table t_types.article (
  id serial primary key,
  title text not null,
  body text not null,
  search tsvector not null generated always as (to_tsvector('english'::regconfig, title || ' ' || body)) stored
);

-- feature: tsvector not null without default; tsquery not null
create table t_types.search_alert (
  id uuid primary key default gen_random_uuid(),
  query tsquery not null,
  last_match tsvector not null
);

-- feature: geometric types
create table t_types.floor_plan (
  id serial primary key,
  entrance point not null,
  outline polygon not null,
  bounds box not null,
  diagonal lseg not null,
  corridor path not null,
  sprinkler_reach circle not null,
  wall_axis line
);

-- feature: geometric types; check on a point; check on a circle
create table t_types.delivery_zone (
  id uuid primary key,
  name text not null unique,
  centre point not null check (centre[0] between -180 and 180 and centre[1] between -90 and 90),
  reach circle not null check (radius(reach) > 0)
);

-- feature: all built-in ranges
create table t_types.range_sample (
  id integer generated always as identity primary key,
  seats int4range not null,
  serial_numbers int8range not null,
  price numrange not null,
  booked tsrange not null,
  visible tstzrange not null,
  season daterange not null
);

-- feature: ranges with checks (not empty, bounded, lower bound)
create table t_types.promotion (
  code varchar(16) primary key,
  runs daterange not null check (not isempty(runs) and not lower_inf(runs) and not upper_inf(runs)),
  quantities int4range not null check (lower(quantities) >= 1),
  active tstzrange check (lower(active) is not null)
);

-- feature: user-defined range; domain; check on a user-defined range
create table t_types.opening_hours (
  shop_number integer not null,
  day t_types.weekday not null,
  hours t_types.time_of_day_range not null,
  prices t_types.price_range check (lower(prices) >= 0),
  primary key (shop_number, day)
);

-- feature: user-defined range unique; array of a user-defined range
create table t_types.tariff_band (
  id serial primary key,
  band t_types.price_range not null unique,
  peak_hours t_types.time_of_day_range[]
);

-- feature: enum; enum default; enum with odd labels
create table t_types.incident (
  id bigserial primary key,
  severity t_types.severity not null default 'low',
  state t_types."Ticket State" not null,
  noticed_on t_types.weekday,
  escalated t_types.urgent_severity
);

-- feature: enum comparison by order; check list of enum labels
create table t_types.escalation_rule (
  id serial primary key,
  from_severity t_types.severity not null,
  to_severity t_types.severity not null,
  weekday t_types.weekday not null check (weekday not in ('Sat', 'Sun')),
  check (to_severity > from_severity)
);

-- feature: domains with checks; domain not null; domain over domain; domain with default
create table t_types.exam_result (
  id uuid primary key,
  candidate t_types.mandatory_name,
  contact t_types.email_address not null,
  grade t_types.passing_grade not null,
  country t_types.country_code not null,
  fee t_types.positive_amount not null
);

-- feature: domain over array; domain over enum; domain with an or of patterns; domain as unique key
create table t_types.knowledge_entry (
  id serial primary key,
  author t_types.email_address not null unique,
  tags t_types.tag_list not null,
  urgency t_types.urgent_severity not null,
  office_post_code t_types.postal_code
);

-- feature: composite type; nested composite type
create table t_types.supplier_card (
  id uuid primary key,
  name t_types.mandatory_name,
  contact t_types.contact not null,
  billing t_types.street_address,
  credit_limit t_types.money_amount not null default row(1000, 'EUR')::t_types.money_amount
);

-- feature: composite type with a check on its field; composite type nullable
create table t_types.price_quote (
  id uuid primary key,
  price t_types.money_amount not null check ((price).amount > 0 and (price).currency in ('EUR', 'USD', 'CHF')),
  deliver_to t_types.street_address,
  check ((deliver_to).city is not null or deliver_to is null)
);

-- feature: arrays of text, int, enum, uuid, composite, domain
create table t_types.training_course (
  id serial primary key,
  keywords text[] not null,
  room_numbers integer[] not null default '{}',
  weekdays t_types.weekday[] not null check (cardinality(weekdays) >= 1),
  participant_ids uuid[] not null default array[]::uuid[],
  venues t_types.street_address[],
  invitations t_types.email_address[] not null,
  hours numeric(4, 1)[]
);

-- feature: arrays with checks on length, on members (<@) and on nulls; two-dimensional array
create table t_types.skill_profile (
  employee_code char(6) primary key check (employee_code ~ '^E\d{5}$'),
  languages varchar(2)[] not null check (languages <@ array['de', 'en', 'fr', 'it']::varchar(2)[] and array_length(languages, 1) >= 1),
  scores integer[] not null check (array_position(scores, null) is null and cardinality(scores) = 3),
  ratings t_types.percentage[],
  board integer[][]
);

-- feature: uuid key and several uuid columns without foreign key
create table t_types.api_token (
  id uuid primary key,
  token uuid not null unique,
  correlation_id uuid,
  scopes text[] not null check (array_length(scopes, 1) between 1 and 4)
);
