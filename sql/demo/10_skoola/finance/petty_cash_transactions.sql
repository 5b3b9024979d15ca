--! table: skoola.petty_cash_transactions
--! mark: uuid id
--! key: date, handled_by

-- The cash box of the office, in rounds of ten: once money from the bank, then nine times something small that is spent. What is
-- fetched covers the round and 1,000 rupees more, from which the trifle of expense_transactions.sql is paid; so the box is never
-- overdrawn. Each round has a tenth of the time since the system came, the latest first. The accounts clerk keeps the box.
with

spendings (place, low, high, description) as (
  values
    (1, 25, 70, 'Stamps for letters to parents'), (2, 60, 130, 'Tea and biscuits for visitors'),
    (3, 15, 45, 'Bus fare to the zonal office'), (4, 40, 90, 'Batteries for the megaphone'),
    (5, 70, 125, 'Padlock for the store'), (6, 30, 90, 'Plasters and antiseptic'),
    (7, 50, 120, 'Drinking water for the office'), (8, 50, 130, 'Three-wheeler to the hospital with a sick student'),
    (9, 30, 80, 'Light bulbs'), (10, 60, 120, 'Brooms and detergent'), (11, 40, 90, 'Courier to Colombo'),
    (12, 15, 40, 'Keys cut'), (13, 20, 60, 'Newspaper, one month'), (14, 70, 130, 'Gas for the tea kitchen'),
    (15, 20, 70, 'Passport photographs for library cards'), (16, 35, 85, 'Tape, clips and string')
),

size as (
  select seed.rows(100) as rows
),

calendar as (
  -- For each day since the first week with the system the last on which the office was open.
  select
    day::date as date,
    max(day::date) filter (where extract(isodow from day) < 6 and (name = 'Vacation' or day_type is distinct from 'Holiday'))
      over (order by day) as open_day
  from (select min(created_at)::date + 7 as first_day from skoola.academic_years where seed.is_demo(id)) as introduced
  cross join lateral generate_series(first_day::timestamp, seed.today() - 1, interval '1 day') as day
  left join skoola.school_calendar on school_calendar.date = day::date
),

drawn as materialized (
  -- Whole rounds, whatever part of the last one is wanted.
  select
    n,
    (n - 1) / 10 as round,
    mod(n - 1, 10) as turn,
    (mod(n - 1, 100) / 10 + case when mod(n - 1, 10) = 0 then 0.98
      else 0.95 - 0.1 * mod(n - 1, 10) + 0.06 * seed.uniform('petty_cash_transactions.date', n) end) / 10 as back,
    seed.int('petty_cash_transactions.description', n, 1, 16) as place,
    seed.uniform('petty_cash_transactions.amount', n) as amount_draw
  from size
  cross join generate_series(1, (rows + 9) / 10 * 10) as n
),

spent as (
  select
    drawn.*,
    spendings.description,
    case when turn > 0 then 10 * (low + floor((high - low) * amount_draw)::integer) end as amount
  from drawn
  left join spendings on spendings.place = drawn.place
),

moved as (
  select
    spent.*,
    (sum(amount) over (partition by round) + 1000 + 499) / 500 * 500 as fetched,
    open_day + interval '7 hours 30 minutes'
      + interval '1 second' * mod(n::bigint * 7919 + extract(doy from open_day)::integer * 4673, 28800) as moved_at
  from spent
  cross join (select min(date) as first_day, max(date) as last_day from calendar) as span
  left join calendar on date = last_day - floor(back * (last_day - first_day))::integer
)

insert into skoola.petty_cash_transactions (
  id, amount, transaction_type, date, description, handled_by, created_at, updated_at
)
select
  seed.uuid('petty_cash_transactions', n)::text,
  case when turn = 0 then fetched else amount end,
  case when turn = 0 then 'Received' else 'Spent' end,
  moved_at,
  case when turn = 0 then 'Fetched from the bank' else description end,
  keeper.id,
  moved_at,
  moved_at
from moved
cross join size
left join skoola.staff as clerk on clerk.employee_id = 'EMP-0008'
left join skoola.staff_leaves as leave
  on leave.staff_id = clerk.id
  and leave.status = 'Approved'
  and moved_at::date between leave.from_date and leave.to_date
-- The bursar stands in.
left join skoola.staff as keeper on keeper.employee_id = case when leave.id is not null then 'EMP-0007' else 'EMP-0008' end
where n <= size.rows
  and not exists (
    select from skoola.petty_cash_transactions as present where present.id = seed.uuid('petty_cash_transactions', n)::text
  )
on conflict (date, handled_by) do nothing;
