-- A shop that has grown over twenty years: prefixes, codes, flags as letters, dates as text, no declared keys in places.

create schema t_legacy;

create sequence t_legacy.seq_ord_no start 200001;

-- feature: text codes as keys; flags as char(1) with check lists
create table t_legacy.tbl_article (
  art_no varchar(10) primary key check (art_no ~ '^[A-Z]{2}-\d{5}$'),
  art_text varchar(40) not null,
  art_active char(1) not null default 'Y' check (art_active in ('Y', 'N')),
  vat_code char(1) not null check (vat_code in ('0', '1', '2')),
  price_net numeric(9, 2) not null check (price_net >= 0.01),
  price_gross numeric(9, 2) not null,
  ean char(13) unique check (ean ~ '^\d{13}$'),
  check (price_gross >= price_net),
  check (vat_code <> '0' or price_gross = price_net)
);

-- feature: number ranges by kind of customer; upper case; dates as text
create table t_legacy.tbl_customer (
  cust_no integer primary key,
  cust_type char(1) not null check (cust_type in ('P', 'B')),
  match_code varchar(12) not null unique check (match_code = upper(match_code) and match_code !~ '[^A-Z0-9]'),
  name1 varchar(40) not null,
  name2 varchar(40),
  vat_id varchar(14),
  since_yyyymmdd char(8) not null check (since_yyyymmdd ~ '^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])$'),
  check (cust_type = 'P' and cust_no between 10000 and 49999 or cust_type = 'B' and cust_no between 50000 and 79999),
  check (cust_type = 'P' or vat_id is not null)
);

-- feature: number from a sequence with a check digit-like suffix; status letters that need dates
create table t_legacy.tbl_order (
  ord_no integer primary key default nextval('t_legacy.seq_ord_no'),
  cust_no integer not null references t_legacy.tbl_customer,
  bill_to integer references t_legacy.tbl_customer,
  status char(1) not null default 'O' check (position(status in 'OSIC') > 0),
  ord_date date not null,
  ship_date date,
  inv_date date,
  check (status not in ('S', 'I') or ship_date is not null),
  check (status <> 'I' or inv_date is not null and inv_date >= ship_date),
  check (ship_date >= ord_date)
);

-- feature: composite key; two foreign keys; amount equation with rounding; position in steps of ten
create table t_legacy.tbl_order_pos (
  ord_no integer not null references t_legacy.tbl_order on delete cascade,
  pos smallint not null check (pos % 10 = 0 and pos > 0),
  art_no varchar(10) not null references t_legacy.tbl_article,
  qty numeric(8, 3) not null check (qty <> 0 and abs(qty) < 10000),
  price numeric(9, 2) not null,
  discount_pct numeric(4, 1) not null default 0 check (discount_pct between 0 and 50),
  amount numeric(12, 2) not null,
  primary key (ord_no, pos),
  unique (ord_no, art_no),
  check (amount = round(qty * price * (1 - discount_pct / 100), 2))
);

-- feature: soft reference without a declared foreign key; polymorphic columns
create table t_legacy.tbl_note (
  note_id serial primary key,
  ref_type char(3) not null check (ref_type in ('ORD', 'CUS', 'ART')),
  ref_no varchar(10) not null,
  seq smallint not null default 1 check (seq > 0),
  body varchar(254) not null,
  unique (ref_type, ref_no, seq)
);

-- feature: key-value parameters; text that depends on a type column by case
create table t_legacy.tbl_param (
  grp varchar(8) not null,
  key varchar(16) not null,
  typ char(1) not null check (typ in ('N', 'T', 'B')),
  val text not null,
  primary key (grp, key),
  check (case typ when 'N' then val ~ '^-?\d+$' when 'B' then val in ('0', '1') else length(val) < 100 end)
);

-- feature: calendar (year, period) with thirteen periods; open periods are few; partial unique
create table t_legacy.tbl_period (
  fy smallint not null check (fy between 2020 and 2026),
  period smallint not null check (period between 1 and 13),
  is_open char(1) not null default 'N' check (is_open in ('Y', 'N')),
  primary key (fy, period)
);
create unique index on t_legacy.tbl_period (is_open) where is_open = 'Y';

-- feature: foreign key to a calendar; debit or credit, not both; amount sign
create table t_legacy.tbl_booking (
  doc_no bigint not null,
  line smallint not null check (line between 1 and 999),
  fy smallint not null,
  period smallint not null,
  account char(4) not null check (account ~ '^[1-9]\d{3}$'),
  debit numeric(12, 2),
  credit numeric(12, 2),
  primary key (fy, doc_no, line),
  foreign key (fy, period) references t_legacy.tbl_period,
  check ((debit is null) <> (credit is null)),
  check (coalesce(debit, credit) > 0)
);

-- feature: history table with valid_from and valid_to; open end as 9999-12-31; partial unique on the current row
create table t_legacy.tbl_price_hist (
  art_no varchar(10) not null references t_legacy.tbl_article,
  valid_from date not null,
  valid_to date not null default '9999-12-31',
  price numeric(9, 2) not null check (price > 0),
  primary key (art_no, valid_from),
  check (valid_to > valid_from)
);
create unique index on t_legacy.tbl_price_hist (art_no) where valid_to = '9999-12-31';

-- feature: bill of materials: two keys to one table, unequal, with a quantity
create table t_legacy.tbl_bom (
  parent_art varchar(10) not null references t_legacy.tbl_article,
  child_art varchar(10) not null references t_legacy.tbl_article,
  qty numeric(8, 3) not null check (qty > 0),
  unit char(2) not null default 'PC' check (unit in ('PC', 'KG', 'M', 'L')),
  primary key (parent_art, child_art),
  check (parent_art <> child_art)
);
