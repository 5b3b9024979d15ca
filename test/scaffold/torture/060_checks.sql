-- Checks on columns and between columns of a row.

create schema t_checks;

create type t_checks.payment_method as enum ('card', 'transfer', 'cash', 'voucher');

-- feature: comparison of columns; total = net + tax; chain of bounds
create table t_checks.invoice (
  id uuid primary key,
  number varchar(14) not null unique check (number ~ '^INV-\d{4}-\d{5}$'),
  net numeric(12, 2) not null check (net >= 0),
  tax numeric(12, 2) not null check (tax >= 0),
  total numeric(12, 2) not null,
  issued_on date not null,
  due_on date not null,
  paid_on date,
  check (total = net + tax),
  check (tax <= net),
  check (due_on >= issued_on),
  check (paid_on is null or paid_on >= issued_on)
);

-- feature: amount = quantity * unit_price; foreign key to a checked parent; discount bounded by another column
create table t_checks.invoice_line (
  invoice_id uuid not null references t_checks.invoice,
  line_number smallint not null check (line_number between 1 and 200),
  quantity integer not null check (quantity > 0),
  unit_price numeric(10, 2) not null check (unit_price > 0),
  discount numeric(10, 2) not null default 0,
  amount numeric(14, 2) not null,
  primary key (invoice_id, line_number),
  check (discount >= 0 and discount < unit_price),
  check (amount = quantity * (unit_price - discount))
);

-- feature: rounded arithmetic equality; tax rate list
create table t_checks.receipt (
  id serial primary key,
  net numeric(10, 2) not null check (net > 0),
  tax_rate numeric(4, 2) not null check (tax_rate in (0, 7, 19)),
  gross numeric(10, 2) not null,
  constraint gross_is_net_with_tax check (gross = round(net * (1 + tax_rate / 100), 2))
);

-- feature: balance equation of four columns; default zero
create table t_checks.cash_count (
  counted_on date primary key,
  opening numeric(10, 2) not null,
  received numeric(10, 2) not null default 0,
  paid_out numeric(10, 2) not null default 0,
  closing numeric(10, 2) not null check (closing >= 0),
  check (opening + received - paid_out = closing)
);

-- feature: lists (in, = any, <> all, not in); case-insensitive regex
create table t_checks.shipment (
  id uuid primary key,
  status text not null check (status in ('packed', 'sent', 'delivered', 'lost')),
  carrier varchar(10) not null check (carrier = any (array['DHL', 'UPS', 'Hermes'])),
  service text not null default 'standard' check (service <> all (array['none', ''])),
  zone integer not null check (zone not in (0, 13) and zone < 100),
  tracking varchar(20) check (tracking ~* '^[a-z]{2}\d{9}[a-z]{2}$')
);

-- feature: regex with alternatives, classes and repetition; negated regex
create table t_checks.licence_plate (
  plate varchar(12) primary key check (plate ~ '^[A-Z]{1,3}-[A-Z]{1,2} [1-9][0-9]{0,3}[EH]?$'),
  colour char(7) not null check (colour ~ '^#([0-9a-f]{6})$'),
  phone text not null check (phone ~ '^\+[1-9]\d{6,14}$'),
  time_text text not null check (time_text ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  nickname text not null check (nickname !~ '\d' and nickname !~* '(admin|root)')
);

-- feature: similar to; like; ilike; not like; starts_with
create table t_checks.sample_tube (
  barcode text primary key check (barcode similar to '[A-Z]{2}-[0-9]{4}'),
  label text not null check (label like 'Tube %'),
  storage text not null check (storage ilike 'freezer%' and storage not like '%?%'),
  file_name text not null check (file_name like '%.csv'),
  batch text not null check (starts_with(batch, 'B')),
  plate text check (plate like 'P__-_')
);

-- feature: length checks (length, char_length, octet_length, trim, <>)
create table t_checks.feedback (
  id uuid primary key,
  title varchar(60) not null check (char_length(title) between 5 and 60),
  body text not null check (length(body) >= 20 and length(body) <= 2000),
  author text not null check (trim(author) <> '' and author = trim(author)),
  secret text not null check (octet_length(secret) = 16),
  slug text not null unique check (slug = lower(slug) and slug !~ '\s')
);

-- feature: upper and lower case; check between equal columns of different case
create table t_checks.stock_symbol (
  symbol varchar(5) primary key check (symbol = upper(symbol) and length(symbol) between 3 and 5),
  symbol_lower varchar(5) not null unique,
  venue text not null check (upper(venue) = venue),
  check (symbol_lower = lower(symbol))
);

-- feature: mod; multiples; even and odd
create table t_checks.pallet (
  id integer primary key check (id % 5 = 0 and id > 0),
  boxes integer not null check (mod(boxes, 12) = 0 and boxes between 12 and 240),
  layers smallint not null check (layers % 2 = 1 and layers < 10),
  weight numeric(8, 2) not null check (weight * 4 = trunc(weight * 4) and weight > 0)
);

-- feature: num_nonnulls(...) = 1 over foreign keys (exclusive arc)
create table t_checks.attachment (
  id uuid primary key,
  invoice_id uuid references t_checks.invoice,
  receipt_id integer references t_checks.receipt,
  shipment_id uuid references t_checks.shipment,
  file_name text not null,
  check (num_nonnulls(invoice_id, receipt_id, shipment_id) = 1)
);

-- feature: num_nonnulls >= 1; num_nulls
create table t_checks.contact_channel (
  id serial primary key,
  email text check (email ~ '@'),
  phone text check (length(phone) between 6 and 20),
  post_box text,
  check (num_nonnulls(email, phone, post_box) >= 1),
  check (num_nulls(phone, post_box) > 0)
);

-- feature: exclusive arc by counting booleans; exclusive arc by or
create table t_checks.lock_owner (
  id serial primary key,
  user_number integer,
  group_name text,
  device_code char(4),
  check ((user_number is not null)::integer + (group_name is not null)::integer + (device_code is not null)::integer = 1)
);

-- feature: implications (not a or b); boolean implies not null
create table t_checks.job_posting (
  id uuid primary key,
  remote boolean not null,
  office text,
  salary_from integer check (salary_from > 0),
  salary_to integer,
  published boolean not null default false,
  published_at timestamptz,
  check (remote or office is not null),
  check (not published or published_at is not null),
  check (salary_to is null or salary_from is not null and salary_to >= salary_from)
);

-- feature: payment method with its own not-null columns; boolean combination; enum
create table t_checks.payment (
  id bigserial primary key,
  method t_checks.payment_method not null,
  amount numeric(10, 2) not null check (amount > 0),
  card_last4 char(4) check (card_last4 ~ '^\d{4}$'),
  card_brand text,
  iban varchar(34),
  voucher_code text,
  check (
    method = 'card' and card_last4 is not null and card_brand in ('Visa', 'Mastercard') and iban is null and voucher_code is null
    or method = 'transfer' and iban ~ '^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$' and num_nonnulls(card_last4, card_brand, voucher_code) = 0
    or method = 'cash' and amount <= 1000 and num_nonnulls(card_last4, card_brand, iban, voucher_code) = 0
    or method = 'voucher' and length(voucher_code) = 8 and num_nonnulls(card_last4, card_brand, iban) = 0
  )
);

-- feature: status with its own not-null columns by implications; timestamps in order
create table t_checks.support_case (
  id uuid primary key,
  status text not null default 'open' check (status in ('open', 'assigned', 'solved', 'rejected')),
  agent text,
  opened_at timestamptz not null,
  assigned_at timestamptz,
  solved_at timestamptz,
  rejection_reason text,
  check (status = 'open' or agent is not null),
  check ((status in ('assigned', 'solved')) <= (assigned_at is not null)),
  check ((status = 'solved') = (solved_at is not null)),
  check ((status = 'rejected') = (rejection_reason is not null)),
  check (assigned_at > opened_at and solved_at >= assigned_at)
);

-- feature: (a is null) = (b is null)
create table t_checks.geo_tag (
  id uuid primary key,
  latitude numeric(8, 5),
  longitude numeric(8, 5),
  altitude_m integer,
  check ((latitude is null) = (longitude is null)),
  check (altitude_m is null or latitude is not null),
  check (latitude between -90 and 90 and longitude between -180 and 180)
);

-- feature: (a is null) = (b is null); boolean equality with a flag
create table t_checks.approval (
  id serial primary key,
  is_approved boolean,
  decided_by text,
  decided_on date,
  check ((is_approved is null) = (decided_by is null)),
  check ((decided_by is null) = (decided_on is null)),
  check (is_approved is not false or decided_by <> 'nobody')
);

-- feature: date ranges; between symmetric; extract; interval bounds
create table t_checks.rental (
  id serial primary key,
  starts_on date not null check (starts_on between '2020-01-01' and '2029-12-31'),
  ends_on date not null,
  picked_up_at timestamp check (extract(hour from picked_up_at) between 8 and 17),
  returned_at timestamp,
  check (ends_on - starts_on between 1 and 28),
  check (extract(dow from starts_on) = 1),
  check (returned_at >= picked_up_at + interval '1 hour')
);

-- feature: date truncation; first and last day of a month; age
create table t_checks.salary_month (
  employee varchar(30) not null,
  month date not null check (month = date_trunc('month', month::timestamp)::date),
  paid_on date not null,
  birth_date date not null,
  primary key (employee, month),
  check (paid_on >= month and paid_on < month + interval '1 month'),
  check (month >= birth_date + interval '18 years')
);

-- feature: percentages that sum to 100
create table t_checks.alloy (
  id serial primary key,
  name text not null unique,
  copper smallint not null check (copper between 0 and 100),
  zinc smallint not null check (zinc between 0 and 100),
  tin smallint not null check (tin >= 0),
  check (copper + zinc + tin = 100)
);

-- feature: shares that sum to 1; largest share named by a list
create table t_checks.portfolio (
  id uuid primary key,
  stocks numeric(3, 2) not null,
  bonds numeric(3, 2) not null,
  cash numeric(3, 2) not null,
  strategy text not null check (strategy in ('growth', 'balanced')),
  check (stocks >= 0 and bonds >= 0 and cash >= 0 and stocks + bonds + cash = 1.00),
  check (strategy <> 'growth' or stocks > 0.5)
);

-- feature: case expression
create table t_checks.parcel (
  id uuid primary key,
  size text not null check (size in ('S', 'M', 'L')),
  weight_g integer not null,
  check (case size when 'S' then weight_g between 1 and 999 when 'M' then weight_g between 1000 and 4999 else weight_g >= 5000 end),
  check (weight_g <= 31500)
);

-- feature: case expression without base; coalesce; nullif; greatest; abs
create table t_checks.thermostat (
  id serial primary key,
  mode text not null check (mode in ('heat', 'cool', 'off')),
  target numeric(4, 1),
  minimum numeric(4, 1) not null default 5,
  maximum numeric(4, 1) not null default 30,
  offset_value numeric(3, 1) not null check (abs(offset_value) <= 5),
  check (case when mode = 'off' then target is null when mode = 'heat' then target >= 15 else target between 18 and 26 end),
  check (maximum > minimum and maximum - minimum >= 5),
  check (coalesce(target, minimum) >= minimum and greatest(coalesce(target, minimum), minimum) <= maximum)
);

-- feature: is distinct from; is true; check that two texts differ; check that allows everything
create table t_checks.transfer (
  id uuid primary key,
  from_account varchar(12) not null,
  to_account varchar(12) not null,
  counter_id uuid,
  confirmed boolean,
  amount money not null check (amount > 0::money),
  check (from_account <> to_account),
  check (counter_id is distinct from id),
  check (confirmed is not unknown or amount < '1000'::money),
  check (true)
);
