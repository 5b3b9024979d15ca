/** A shop: the smallest schema that has parents, children, every kind of mark, a serial key and totals. */
export const shopSchema = `
create schema shop;
create table shop.customer (
  id uuid primary key, email text not null unique, full_name text not null, is_mock boolean not null default false
);
create table shop.product (
  id uuid primary key default gen_random_uuid(), code text not null unique, name text not null, price numeric(8, 2) not null check (price > 0)
);
create table shop.purchase (
  id uuid primary key default gen_random_uuid(), customer_id uuid not null references shop.customer on delete cascade,
  number integer not null, total numeric(10, 2), note text, unique (customer_id, number)
);
create table shop.purchase_line (
  purchase_id uuid not null references shop.purchase, position integer not null, product_id uuid not null references shop.product,
  amount integer not null, primary key (purchase_id, position)
);
create table shop.event (id serial primary key, purchase_id uuid references shop.purchase on delete set null, happened_at timestamptz not null, what text not null);
`;

const customer = `--! table: shop.customer
--! mark: is_mock
--! key: email

with

wanted as (
  select n, person.first_name || ' ' || person.last_name as full_name
  from generate_series(1, seed.rows(20)) as n
  left join seed.person as person on person.position = seed.distinct_position('customer.person', n)
)

insert into shop.customer (id, email, full_name, is_mock)
select seed.uuid('customer', n), 'customer' || n || '@shop.example', full_name, true
from wanted
on conflict (email) do nothing;
`;

const product = `--! table: shop.product
--! mark: text name
--! key: code

insert into shop.product (id, code, name, price)
select seed.uuid('product', n), 'P-' || lpad(n::text, 4, '0'), 'MOCK: ' || word.word, seed.int('product.price', n, 100, 9999) / 100.0
from generate_series(1, seed.rows(12)) as n
left join seed.word as word on word.kind = 'product' and word.position = seed.distinct_position('product.name', n)
on conflict (code) do nothing;
`;

const purchase = `--! table: shop.purchase
--! mark: uuid id
--! key: customer_id, number
--! target: at least 40
--! minimum: 2 per shop.customer

insert into shop.purchase (id, customer_id, number, note)
select seed.uuid('purchase', customer.email || '/' || number), customer.id, number, 'Really? Yes, "really"? Even with ?| and \\?'
from shop.customer as customer
cross join generate_series(1, 2) as number
where customer.is_mock
on conflict (customer_id, number) do nothing;

-- The total follows from the lines, which come later.
update shop.purchase
set total = lines.total
from (
  select line.purchase_id, sum(line.amount * product.price) as total
  from shop.purchase_line as line
  join shop.product as product on product.id = line.product_id
  group by line.purchase_id
) as lines
where lines.purchase_id = purchase.id
  and seed.is_demo(purchase.id)
  and purchase.total is distinct from lines.total;
`;

const purchaseLine = `--! table: shop.purchase_line
--! mark: parent purchase_id
--! key: purchase_id, position
--! target: at least 120

with

products as (
  select id, row_number() over (order by code) as number, count(*) over () as total
  from shop.product
  where name like 'MOCK:%'
)

insert into shop.purchase_line (purchase_id, position, product_id, amount)
select purchase.id, position, products.id, seed.int('purchase_line.amount', purchase.id::text || position, 1, 5)
from shop.purchase as purchase
cross join generate_series(1, 3) as position
join products on products.number = 1 + mod(abs(hashtext(purchase.id::text || position)), products.total)
where seed.is_demo(purchase.id)
on conflict (purchase_id, position) do nothing;
`;

const event = `--! table: shop.event
--! mark: ledger
--! key: purchase_id, happened_at
--! target: at least 40

with

inserted as (
  insert into shop.event (purchase_id, happened_at, what)
  select purchase.id, seed.time_between('event.happened_at', purchase.id, seed.now() - interval '30 days', seed.now()), 'ordered'
  from shop.purchase as purchase
  where seed.is_demo(purchase.id)
    and not exists (
      select from shop.event as present
      where present.purchase_id = purchase.id and present.what = 'ordered'
    )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'shop.event', id::text from inserted
on conflict (table_name, key) do nothing;
`;

/** Two phases: people and products first, what they do second. */
export const shopFiles: Record<string, string> = {
  'sql/demo/01_shop/customer.sql': customer,
  'sql/demo/01_shop/product.sql': product,
  'sql/demo/02_trade/purchase.sql': purchase,
  'sql/demo/02_trade/purchase_line.sql': purchaseLine,
  'sql/demo/02_trade/event.sql': event,
};
