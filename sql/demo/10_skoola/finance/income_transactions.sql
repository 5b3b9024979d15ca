--! table: skoola.income_transactions
--! mark: uuid id
--! key: receipt_number

-- A hundred receipts for each whole step of the scale. Of each ten, which share a tenth of the time since the system came, the
-- latest tenth first, one is an instalment of the grant that pays the salaries, five are gifts and four are rent. Receipts are
-- numbered by day and time, no two in the same second.
with

kinds (place, source, low, high, step, description) as (
  values
    (0, 'Government grant', 6600, 7200, 500, 'Instalment of the yearly grant for salaries and upkeep'),
    (1, 'Old pupils'' association', 90, 260, 500, 'Collected at the yearly dinner of the old pupils'),
    (2, 'Old pupils'' association', 50, 160, 500, 'For the computer room, from those who left twenty years ago'),
    (3, 'Parents'' donations', 20, 160, 250, 'For the roof of the hall'),
    (4, 'Parents'' donations', 10, 60, 250, 'Gift of a shop in Main Street'),
    (5, 'Parents'' donations', 20, 90, 250, 'Collected at the parents'' evening'),
    (6, 'Hire of the hall', 30, 60, 500, 'Wedding reception, Saturday evening'),
    (7, 'Hire of the hall', 15, 30, 500, 'Meeting of the fishermen''s cooperative'),
    (8, 'Hire of the grounds', 10, 24, 500, 'Cricket match of two clubs, Sunday'),
    (9, 'Hire of the grounds', 16, 36, 500, 'Football training, three months')
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

wanted as materialized (
  select
    n,
    mod(n - 1, 10) as place,
    (tenth + case when mod(n - 1, 10) = 0 then 0.95 else seed.uniform('income_transactions.date', n) end) / 10 as back
  from generate_series(1, seed.rows(100)) as n
  cross join lateral (select mod(n - 1, 100) / 10 as tenth) as tenths
),

received as (
  select
    wanted.n,
    kinds.*,
    open_day + interval '7 hours 30 minutes'
      + interval '1 second' * mod(n::bigint * 7919 + extract(doy from open_day)::integer * 4673, 28800) as received_at
  from wanted
  left join kinds on kinds.place = wanted.place
  cross join (select min(date) as first_day, max(date) as last_day from calendar) as span
  left join calendar on date = last_day - floor(back * (last_day - first_day))::integer
)

insert into skoola.income_transactions (
  id, source_id, amount, date, description, received_by, receipt_number, created_at, updated_at
)
select
  seed.uuid('income_transactions', n)::text,
  source.id,
  step * seed.int('income_transactions.amount', n, low, high),
  received_at,
  received.description,
  collector.id,
  'INC-REC-' || to_char(received_at, 'YYMMDDHH24MISS'),
  received_at,
  received_at
from received
left join skoola.income_sources as source on source.name = received.source
-- The bursar, or the accounts clerk when the bursar is on leave.
left join skoola.staff as bursar on bursar.employee_id = 'EMP-0007'
left join skoola.staff_leaves as leave
  on leave.staff_id = bursar.id
  and leave.status = 'Approved'
  and received_at::date between leave.from_date and leave.to_date
left join skoola.staff as collector
  on collector.employee_id = case when leave.id is not null then 'EMP-0008' else 'EMP-0007' end
on conflict (receipt_number) do nothing;
