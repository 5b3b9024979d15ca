-- An online shop: catalogue, prices, stock, customers, orders, payments, shipments.
--
-- House style: bigint identity keys, text columns, timestamptz pairs created_at and updated_at, deleted_at for rows that must
-- stay readable from old orders, jsonb for what differs from product to product. Money is numeric(12, 2) next to a currency.

create schema web_shop;

create sequence web_shop.order_number_seq start 10001;

create function web_shop.touch_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end
$$;

-- Customers read the number out on the telephone, so it is short and carries the year.
create function web_shop.assign_order_number() returns trigger language plpgsql as $$
begin
  if new.order_number is null then
    new.order_number := 'WS-' || to_char(new.placed_at at time zone 'UTC', 'YYYY') || '-'
      || lpad(nextval('web_shop.order_number_seq')::text, 6, '0');
  end if;
  return new;
end
$$;

-- Lookups

create table web_shop.currency (
  id bigint generated always as identity primary key,
  code text not null unique check (code ~ '^[A-Z]{3}$'),
  name text not null unique,
  symbol text not null check (length(symbol) between 1 and 4),
  decimal_places smallint not null default 2 check (decimal_places between 0 and 3),
  created_at timestamptz not null default now()
);

create table web_shop.country (
  id bigint generated always as identity primary key,
  iso_code text not null unique check (iso_code ~ '^[A-Z]{2}$'),
  name text not null unique,
  currency_id bigint not null references web_shop.currency,
  dialling_prefix text not null check (dialling_prefix ~ '^\+[1-9][0-9]{0,3}$'),
  ships_to boolean not null default true,
  created_at timestamptz not null default now()
);
create index on web_shop.country (currency_id);

create table web_shop.tax_category (
  id bigint generated always as identity primary key,
  code text not null unique check (code in ('standard', 'reduced', 'zero', 'exempt')),
  description text not null,
  created_at timestamptz not null default now()
);

create table web_shop.tax_rate (
  id bigint generated always as identity primary key,
  tax_category_id bigint not null references web_shop.tax_category,
  country_id bigint not null references web_shop.country,
  percentage numeric(5, 2) not null check (percentage >= 0 and percentage < 100),
  valid_from date not null,
  valid_until date,
  created_at timestamptz not null default now(),
  unique (tax_category_id, country_id, valid_from),
  check (valid_until > valid_from)
);
create unique index tax_rate_one_current on web_shop.tax_rate (tax_category_id, country_id) where valid_until is null;

-- People

create table web_shop.staff_member (
  id bigint generated always as identity primary key,
  manager_id bigint references web_shop.staff_member on delete set null,
  email text not null check (email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[a-z]{2,}$'),
  full_name text not null check (length(trim(full_name)) > 1),
  role text not null default 'support' check (role in ('support', 'warehouse', 'catalogue', 'finance', 'administrator')),
  hired_on date not null,
  left_on date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  check (manager_id <> id),
  check (left_on >= hired_on),
  check (updated_at >= created_at)
);
create unique index staff_member_email_key on web_shop.staff_member (lower(email)) where deleted_at is null;
create index on web_shop.staff_member (manager_id);

create table web_shop.customer (
  id bigint generated always as identity primary key,
  email text not null check (email ~ '^[^@[:space:]]+@[^@[:space:]]+\.[a-z]{2,}$'),
  first_name text not null check (first_name <> ''),
  last_name text not null check (last_name <> ''),
  company_name text,
  vat_number text check (vat_number ~ '^[A-Z]{2}[0-9A-Z]{8,12}$'),
  phone text check (phone ~ '^\+[0-9]{8,15}$'),
  birth_date date check (birth_date >= '1900-01-01'),
  language text not null default 'en' check (language in ('en', 'de', 'fr', 'es', 'it', 'nl')),
  country_id bigint not null references web_shop.country,
  referred_by_id bigint references web_shop.customer on delete set null,
  newsletter_opted_in_at timestamptz,
  preferences jsonb not null default '{}' check (jsonb_typeof(preferences) = 'object'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  check (vat_number is null or company_name is not null),
  check (referred_by_id <> id),
  check (updated_at >= created_at),
  check (deleted_at >= created_at)
);
-- A customer who left may come back under the same address.
create unique index customer_email_key on web_shop.customer (lower(email)) where deleted_at is null;
create index on web_shop.customer (country_id);
create index on web_shop.customer (last_name, first_name);

-- 1:1 with customer and apart from it, so that reports can be granted customer alone.
create table web_shop.customer_credential (
  customer_id bigint primary key references web_shop.customer on delete cascade,
  password_hash text not null check (length(password_hash) >= 60),
  failed_attempts smallint not null default 0 check (failed_attempts between 0 and 10),
  locked_until timestamptz,
  last_login_at timestamptz,
  password_changed_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (locked_until is null or failed_attempts >= 5)
);

create table web_shop.customer_address (
  id bigint generated always as identity primary key,
  customer_id bigint not null references web_shop.customer on delete cascade,
  label text not null default 'home' check (label in ('home', 'work', 'parcel_locker', 'other')),
  recipient text not null,
  street text not null,
  house_number text check (house_number ~ '^[0-9]+[a-z]?$'),
  postal_code text not null check (postal_code ~ '^[0-9A-Z][0-9A-Z -]{2,9}$'),
  city text not null,
  country_id bigint not null references web_shop.country,
  is_primary boolean not null default false,
  delivery_note text check (length(delivery_note) <= 200),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  unique (customer_id, id),
  check (not (is_primary and deleted_at is not null))
);
create unique index customer_address_one_primary on web_shop.customer_address (customer_id) where is_primary;
comment on column web_shop.customer_address.recipient is 'As printed on the parcel; often not the name of the account.';

create table web_shop.customer_group (
  id bigint generated always as identity primary key,
  code text not null unique check (code ~ '^[a-z][a-z0-9_]{2,29}$'),
  name text not null,
  discount_percentage numeric(4, 1) not null default 0 check (discount_percentage between 0 and 50),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table web_shop.customer_group_membership (
  customer_id bigint not null references web_shop.customer on delete cascade,
  customer_group_id bigint not null references web_shop.customer_group on delete cascade,
  joined_at timestamptz not null default now(),
  expires_at timestamptz,
  granted_by_id bigint references web_shop.staff_member on delete set null,
  reason text not null default 'manual' check (reason in ('manual', 'turnover', 'campaign', 'employee')),
  primary key (customer_id, customer_group_id),
  check (expires_at > joined_at),
  check (reason <> 'manual' or granted_by_id is not null)
);
create index on web_shop.customer_group_membership (customer_group_id);

-- Catalogue

create table web_shop.brand (
  id bigint generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null unique,
  website text check (website ~ '^https://'),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);

create table web_shop.category (
  id bigint generated always as identity primary key,
  parent_id bigint references web_shop.category,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  position integer not null default 1 check (position >= 1),
  is_visible boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (parent_id, name),
  check (parent_id <> id)
);

create table web_shop.product (
  id bigint generated always as identity primary key,
  brand_id bigint references web_shop.brand,
  tax_category_id bigint not null references web_shop.tax_category,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 3 and 120),
  summary text check (length(summary) <= 300),
  description text not null default '',
  status text not null default 'draft' check (status in ('draft', 'active', 'discontinued')),
  attributes jsonb not null default '{}' check (jsonb_typeof(attributes) = 'object'),
  tags text[] not null default '{}' check (cardinality(tags) <= 12),
  search_document tsvector generated always as (
    setweight(to_tsvector('english', name), 'A') || setweight(to_tsvector('english', coalesce(summary, '')), 'B')
  ) stored,
  published_at timestamptz,
  discontinued_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  check ((status = 'draft') = (published_at is null)),
  check ((status = 'discontinued') = (discontinued_at is not null)),
  check (discontinued_at > published_at)
);
create unique index product_slug_key on web_shop.product (slug) where deleted_at is null;
create index on web_shop.product using gin (search_document);
create index on web_shop.product using gin (attributes jsonb_path_ops);
create index on web_shop.product (brand_id);

create table web_shop.product_category (
  product_id bigint not null references web_shop.product on delete cascade,
  category_id bigint not null references web_shop.category on delete cascade,
  position integer not null default 1 check (position >= 1),
  is_main boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (product_id, category_id)
);
create unique index product_category_one_main on web_shop.product_category (product_id) where is_main;
create index on web_shop.product_category (category_id, position);

create table web_shop.product_image (
  id bigint generated always as identity primary key,
  product_id bigint not null references web_shop.product on delete cascade,
  position smallint not null check (position between 1 and 20),
  storage_key text not null unique check (storage_key ~ '^products/[0-9a-f]{32}\.(jpg|png|webp)$'),
  alternative_text text not null,
  width integer not null check (width between 100 and 8000),
  height integer not null check (height between 100 and 8000),
  byte_size bigint not null check (byte_size > 0 and byte_size <= 20 * 1024 * 1024),
  created_at timestamptz not null default now(),
  unique (product_id, position)
);

create table web_shop.product_variant (
  id bigint generated always as identity primary key,
  product_id bigint not null references web_shop.product on delete cascade,
  sku text not null unique check (sku ~ '^[A-Z]{3}-[0-9]{5}(-[A-Z0-9]{1,4})?$'),
  gtin text unique check (gtin ~ '^[0-9]{13}$'),
  title text not null,
  options jsonb not null default '{}' check (jsonb_typeof(options) = 'object'),
  weight_grams integer check (weight_grams between 1 and 100000),
  is_default boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  unique (product_id, title)
);
create unique index product_variant_one_default on web_shop.product_variant (product_id)
  where is_default and deleted_at is null;
comment on column web_shop.product_variant.options is 'What sets the variant apart, such as {"size": "M", "colour": "navy"}.';

create table web_shop.variant_price (
  id bigint generated always as identity primary key,
  product_variant_id bigint not null references web_shop.product_variant on delete cascade,
  currency_id bigint not null references web_shop.currency,
  customer_group_id bigint references web_shop.customer_group on delete cascade,
  amount numeric(12, 2) not null check (amount > 0),
  compare_at_amount numeric(12, 2),
  valid_from timestamptz not null default now(),
  valid_until timestamptz,
  created_at timestamptz not null default now(),
  check (compare_at_amount > amount),
  check (valid_until > valid_from)
);
-- A null group means everyone, and two nulls do not collide in a unique key, hence two indexes.
create unique index variant_price_general_key on web_shop.variant_price (product_variant_id, currency_id, valid_from)
  where customer_group_id is null;
create unique index variant_price_group_key
  on web_shop.variant_price (product_variant_id, currency_id, customer_group_id, valid_from)
  where customer_group_id is not null;

create table web_shop.product_review (
  id bigint generated always as identity primary key,
  product_id bigint not null references web_shop.product on delete cascade,
  customer_id bigint not null references web_shop.customer,
  rating smallint not null check (rating between 1 and 5),
  title text not null check (length(title) between 1 and 100),
  body text,
  status text not null default 'pending' check (status in ('pending', 'approved', 'rejected')),
  moderated_by_id bigint references web_shop.staff_member,
  moderated_at timestamptz,
  helpful_votes integer not null default 0 check (helpful_votes >= 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  check ((status = 'pending') = (moderated_at is null)),
  check ((moderated_by_id is null) = (moderated_at is null)),
  check (moderated_at >= created_at)
);
create unique index product_review_one_each on web_shop.product_review (product_id, customer_id) where deleted_at is null;

-- Stock

create table web_shop.warehouse (
  id bigint generated always as identity primary key,
  code text not null unique check (code ~ '^[A-Z]{3}[0-9]{2}$'),
  name text not null,
  country_id bigint not null references web_shop.country,
  opens_at time not null default '06:00',
  closes_at time not null default '22:00',
  is_active boolean not null default true,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (closes_at > opens_at)
);

create table web_shop.stock_level (
  warehouse_id bigint not null references web_shop.warehouse,
  product_variant_id bigint not null references web_shop.product_variant,
  on_hand integer not null default 0 check (on_hand >= 0),
  reserved integer not null default 0 check (reserved >= 0),
  available integer generated always as (on_hand - reserved) stored,
  reorder_point integer check (reorder_point >= 0),
  counted_at timestamptz,
  updated_at timestamptz not null default now(),
  primary key (warehouse_id, product_variant_id),
  check (reserved <= on_hand)
);
create index on web_shop.stock_level (product_variant_id);

create table web_shop.stock_movement (
  id bigint generated always as identity primary key,
  warehouse_id bigint not null,
  product_variant_id bigint not null,
  kind text not null check (kind in ('receipt', 'sale', 'return', 'correction', 'write_off')),
  quantity integer not null check (quantity <> 0),
  note text,
  performed_by_id bigint references web_shop.staff_member,
  occurred_at timestamptz not null default now(),
  foreign key (warehouse_id, product_variant_id) references web_shop.stock_level (warehouse_id, product_variant_id),
  check (kind not in ('receipt', 'return') or quantity > 0),
  check (kind not in ('sale', 'write_off') or quantity < 0),
  check (kind <> 'correction' or note is not null)
);
create index on web_shop.stock_movement (warehouse_id, product_variant_id, occurred_at);

-- Baskets and coupons

create table web_shop.coupon (
  id bigint generated always as identity primary key,
  code text not null check (code = upper(code) and code ~ '^[A-Z0-9]{5,16}$'),
  kind text not null check (kind in ('percentage', 'amount', 'free_shipping')),
  percentage numeric(4, 1) check (percentage > 0 and percentage <= 100),
  amount numeric(12, 2) check (amount > 0),
  currency_id bigint references web_shop.currency,
  minimum_order_amount numeric(12, 2) not null default 0 check (minimum_order_amount >= 0),
  maximum_redemptions integer check (maximum_redemptions > 0),
  starts_at timestamptz not null default now(),
  ends_at timestamptz,
  created_by_id bigint not null references web_shop.staff_member,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  check ((kind = 'percentage') = (percentage is not null)),
  check ((kind = 'amount') = (amount is not null)),
  check ((amount is null) = (currency_id is null)),
  check (ends_at > starts_at)
);
create unique index coupon_code_key on web_shop.coupon (code) where deleted_at is null;

create table web_shop.cart (
  id bigint generated always as identity primary key,
  token uuid not null unique default gen_random_uuid(),
  customer_id bigint references web_shop.customer on delete cascade,
  currency_id bigint not null references web_shop.currency,
  coupon_id bigint references web_shop.coupon on delete set null,
  status text not null default 'open' check (status in ('open', 'ordered', 'abandoned')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '30 days',
  check (expires_at > created_at)
);
create unique index cart_one_open on web_shop.cart (customer_id) where status = 'open';
comment on column web_shop.cart.customer_id is 'Null while the visitor has not signed in.';

create table web_shop.cart_item (
  id bigint generated always as identity primary key,
  cart_id bigint not null references web_shop.cart on delete cascade,
  product_variant_id bigint not null references web_shop.product_variant,
  quantity integer not null default 1 check (quantity between 1 and 99),
  gift_message text check (length(gift_message) <= 250),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (cart_id, product_variant_id)
);

-- Orders

create table web_shop.sales_order (
  id bigint generated always as identity primary key,
  order_number text not null unique check (order_number ~ '^WS-[0-9]{4}-[0-9]{6,}$'),
  customer_id bigint not null references web_shop.customer,
  cart_id bigint unique references web_shop.cart on delete set null,
  currency_id bigint not null references web_shop.currency,
  billing_address_id bigint not null,
  shipping_address_id bigint not null,
  status text not null default 'placed'
    check (status in ('placed', 'paid', 'packed', 'shipped', 'delivered', 'cancelled', 'returned')),
  subtotal_amount numeric(12, 2) not null check (subtotal_amount > 0),
  discount_amount numeric(12, 2) not null default 0 check (discount_amount >= 0),
  shipping_amount numeric(12, 2) not null default 0 check (shipping_amount >= 0),
  tax_amount numeric(12, 2) not null default 0 check (tax_amount >= 0),
  total_amount numeric(12, 2) generated always as
    (subtotal_amount - discount_amount + shipping_amount + tax_amount) stored,
  customer_note text,
  metadata jsonb not null default '{}' check (jsonb_typeof(metadata) = 'object'),
  placed_at timestamptz not null default now(),
  cancelled_at timestamptz,
  cancellation_reason text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- Nobody can have an order sent to somebody else's address book.
  foreign key (customer_id, billing_address_id) references web_shop.customer_address (customer_id, id),
  foreign key (customer_id, shipping_address_id) references web_shop.customer_address (customer_id, id),
  check (discount_amount <= subtotal_amount),
  check ((status = 'cancelled') = (cancelled_at is not null)),
  check ((cancelled_at is null) = (cancellation_reason is null)),
  check (cancelled_at >= placed_at)
);
create index on web_shop.sales_order (customer_id, placed_at desc);
create index on web_shop.sales_order (status) where status in ('placed', 'paid', 'packed');

create table web_shop.sales_order_line (
  id bigint generated always as identity primary key,
  sales_order_id bigint not null references web_shop.sales_order on delete cascade,
  line_number smallint not null check (line_number >= 1),
  product_variant_id bigint not null references web_shop.product_variant,
  product_name text not null,
  quantity integer not null check (quantity between 1 and 999),
  unit_price numeric(12, 2) not null check (unit_price >= 0),
  discount_amount numeric(12, 2) not null default 0 check (discount_amount >= 0),
  tax_percentage numeric(5, 2) not null check (tax_percentage between 0 and 99.99),
  line_amount numeric(12, 2) generated always as (quantity * unit_price - discount_amount) stored,
  created_at timestamptz not null default now(),
  unique (sales_order_id, line_number),
  unique (sales_order_id, id),
  check (discount_amount <= quantity * unit_price)
);
create index on web_shop.sales_order_line (product_variant_id);
comment on column web_shop.sales_order_line.product_name is 'The name at the time of the order; the product may be renamed later.';

create table web_shop.sales_order_event (
  id bigint generated always as identity primary key,
  sales_order_id bigint not null references web_shop.sales_order on delete cascade,
  kind text not null check (kind in ('status_changed', 'comment', 'email_sent', 'address_changed')),
  from_status text check (from_status in ('placed', 'paid', 'packed', 'shipped', 'delivered', 'cancelled', 'returned')),
  to_status text check (to_status in ('placed', 'paid', 'packed', 'shipped', 'delivered', 'cancelled', 'returned')),
  staff_member_id bigint references web_shop.staff_member,
  detail jsonb,
  occurred_at timestamptz not null default now(),
  check ((kind = 'status_changed') = (to_status is not null)),
  check (from_status is null or to_status is not null),
  check (from_status <> to_status)
);
create index on web_shop.sales_order_event (sales_order_id, occurred_at);

create table web_shop.coupon_redemption (
  coupon_id bigint not null references web_shop.coupon,
  sales_order_id bigint not null references web_shop.sales_order on delete cascade,
  discount_amount numeric(12, 2) not null check (discount_amount >= 0),
  redeemed_at timestamptz not null default now(),
  primary key (coupon_id, sales_order_id)
);
create index on web_shop.coupon_redemption (sales_order_id);

create table web_shop.payment (
  id bigint generated always as identity primary key,
  sales_order_id bigint not null references web_shop.sales_order,
  method text not null check (method in ('card', 'paypal', 'bank_transfer', 'invoice', 'gift_card')),
  status text not null default 'pending' check (status in ('pending', 'authorised', 'captured', 'failed')),
  amount numeric(12, 2) not null check (amount > 0),
  currency_id bigint not null references web_shop.currency,
  provider_reference text unique check (provider_reference ~ '^pay_[0-9A-Za-z]{16,32}$'),
  card_last_four text check (card_last_four ~ '^[0-9]{4}$'),
  failure_code text,
  authorised_at timestamptz,
  captured_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (card_last_four is null or method = 'card'),
  check ((status = 'failed') = (failure_code is not null)),
  check ((status = 'captured') = (captured_at is not null)),
  check (status not in ('authorised', 'captured') or authorised_at is not null),
  check (captured_at >= authorised_at)
);
create unique index payment_one_captured on web_shop.payment (sales_order_id) where status = 'captured';

create table web_shop.refund (
  id bigint generated always as identity primary key,
  payment_id bigint not null references web_shop.payment,
  amount numeric(12, 2) not null check (amount > 0),
  reason text not null check (reason in ('return', 'damaged', 'lost', 'goodwill', 'fraud')),
  status text not null default 'requested' check (status in ('requested', 'approved', 'paid_out', 'declined')),
  approved_by_id bigint references web_shop.staff_member,
  requested_at timestamptz not null default now(),
  settled_at timestamptz,
  check (status = 'requested' or approved_by_id is not null),
  check ((status = 'paid_out') = (settled_at is not null)),
  check (settled_at > requested_at)
);
create index on web_shop.refund (payment_id);

create table web_shop.shipment (
  id bigint generated always as identity primary key,
  sales_order_id bigint not null references web_shop.sales_order,
  warehouse_id bigint not null references web_shop.warehouse,
  carrier text not null check (carrier in ('dhl', 'ups', 'dpd', 'gls', 'royal_mail')),
  tracking_number text check (tracking_number ~ '^[A-Z0-9]{10,22}$'),
  weight_grams integer check (weight_grams > 0),
  packed_by_id bigint references web_shop.staff_member,
  packed_at timestamptz not null default now(),
  shipped_at timestamptz,
  delivered_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (carrier, tracking_number),
  unique (sales_order_id, id),
  check (shipped_at is null or tracking_number is not null),
  check (shipped_at >= packed_at),
  check (delivered_at is null or (shipped_at is not null and delivered_at > shipped_at))
);

-- Both keys share sales_order_id: a parcel holds lines of its own order only.
create table web_shop.shipment_line (
  sales_order_id bigint not null,
  shipment_id bigint not null,
  sales_order_line_id bigint not null,
  quantity integer not null check (quantity > 0),
  primary key (shipment_id, sales_order_line_id),
  foreign key (sales_order_id, shipment_id) references web_shop.shipment (sales_order_id, id) on delete cascade,
  foreign key (sales_order_id, sales_order_line_id) references web_shop.sales_order_line (sales_order_id, id)
);

create table web_shop.audit_log (
  id bigint generated always as identity primary key,
  staff_member_id bigint references web_shop.staff_member on delete set null,
  table_name text not null check (table_name ~ '^[a-z_]+$'),
  row_id bigint not null,
  action text not null check (action in ('insert', 'update', 'delete')),
  old_values jsonb,
  new_values jsonb,
  client_address inet,
  occurred_at timestamptz not null default now(),
  check ((action = 'insert') = (old_values is null)),
  check ((action = 'delete') = (new_values is null))
);
create index on web_shop.audit_log (table_name, row_id);
create index on web_shop.audit_log using brin (occurred_at);

-- Triggers

create trigger staff_member_touch before update on web_shop.staff_member
  for each row execute function web_shop.touch_updated_at();
create trigger customer_touch before update on web_shop.customer
  for each row execute function web_shop.touch_updated_at();
create trigger customer_credential_touch before update on web_shop.customer_credential
  for each row execute function web_shop.touch_updated_at();
create trigger customer_address_touch before update on web_shop.customer_address
  for each row execute function web_shop.touch_updated_at();
create trigger product_touch before update on web_shop.product
  for each row execute function web_shop.touch_updated_at();
create trigger product_variant_touch before update on web_shop.product_variant
  for each row execute function web_shop.touch_updated_at();
create trigger stock_level_touch before update on web_shop.stock_level
  for each row execute function web_shop.touch_updated_at();
create trigger cart_touch before update on web_shop.cart
  for each row execute function web_shop.touch_updated_at();
create trigger sales_order_touch before update on web_shop.sales_order
  for each row execute function web_shop.touch_updated_at();
create trigger payment_touch before update on web_shop.payment
  for each row execute function web_shop.touch_updated_at();
create trigger shipment_touch before update on web_shop.shipment
  for each row execute function web_shop.touch_updated_at();
create trigger sales_order_number before insert on web_shop.sales_order
  for each row execute function web_shop.assign_order_number();
