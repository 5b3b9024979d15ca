--! table: skoola.expense_transactions
--! mark: uuid id
--! key: category_id, date

-- A hundred bills for each whole step of the scale, one of each category in every tenth of the time since the system came, the
-- latest tenth first. One of ten is a trifle that is paid in cash, which the petty cash of that tenth provides for; all else
-- goes by bank. The principal signs from 50,000 rupees on, the vice principal below, the bursar what is paid in cash.
with

kinds (place, turn, category, low, high, vendor, description) as (
  values
    (1, null, 'Electricity', 560, 920, 'Western Power Board', 'Electricity, all meters'),
    (2, 0, 'Water', 120, 280, 'Western Water Board', 'Water, all meters'),
    (2, 1, 'Water', 90, 160, 'Kelum Bowser Service', 'Water by bowser, ten days without supply'),
    (3, 0, 'Building maintenance', 300, 2400, 'Lanka Roofing Sagaragama', 'Tiles of the primary block replaced'),
    (3, 1, 'Building maintenance', 240, 1200, 'Sunil and Brothers, builders', 'Drains cleared and paved'),
    (4, 0, 'Equipment repairs', 80, 500, 'Bytefix Muhudagama', 'Six computers repaired'),
    (4, 1, 'Equipment repairs', 100, 700, 'Copyline Services', 'New drum for the copier'),
    (5, 0, 'Stationery', 160, 500, 'Pahana Paper Stores', 'Paper and chalk for the term'),
    (5, 1, 'Stationery', 120, 400, 'Pahana Paper Stores', 'Registers, files and pens'),
    (6, 0, 'Printing', 260, 900, 'Muhudu Printers', 'Term papers'),
    (6, 1, 'Printing', 140, 400, 'Muhudu Printers', 'Report cards'),
    (7, 0, 'Teaching material', 200, 1000, 'Edu-Lanka Supplies', 'Chemicals and glassware for the laboratory'),
    (7, 1, 'Teaching material', 140, 600, 'Edu-Lanka Supplies', 'Wall charts, paint and drawing paper'),
    (8, 0, 'Sports and events', 300, 1600, 'Champion Sports Kalapuwa', 'Balls, nets and jerseys'),
    (8, 1, 'Sports and events', 200, 700, 'Ruhunu Coach Tours', 'Coach for the teams'),
    (9, 0, 'Furniture and equipment', 900, 3600, 'Woodcraft Sagaragama', 'Desks and chairs for a class room'),
    (9, 1, 'Furniture and equipment', 1200, 3000, 'Bytefix Muhudagama', 'Two computers'),
    (10, 0, 'Library books', 240, 1200, 'Nilkatarolu Book Shop', 'New books'),
    (10, 1, 'Library books', 120, 400, 'Bind and Save', 'Binding')
),

trifles (place, vendor, description) as (
  values
    (5, 'Corner shop, Station Road', 'Glue and coloured pencils'), (6, 'Copy shop, Main Street', 'Copies of a notice to parents'),
    (7, 'Market, Sagaragama', 'Seeds and pots for the science lesson')
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
    mod(n - 1, 10) + 1 as place,
    mod(n - 1, 10) + 1 = 5 + mod(tenth, 3) as is_trifle,
    seed.int('expense_transactions.description', n, 0, 1) as turn,
    (tenth + 0.05 + 0.8 * seed.uniform('expense_transactions.date', n)) / 10 as back,
    seed.uniform('expense_transactions.amount', n) as amount_draw
  from generate_series(1, seed.rows(100)) as n
  cross join lateral (select mod(n - 1, 100) / 10 as tenth) as tenths
),

paid as (
  select
    wanted.*,
    kinds.category,
    coalesce(trifles.vendor, kinds.vendor) as vendor,
    coalesce(trifles.description, kinds.description) as description,
    case
      when is_trifle then 10 * (25 + floor(60 * amount_draw))
      else 50 * (low + floor((high - low) * amount_draw))
    end as amount,
    open_day + interval '7 hours 30 minutes'
      + interval '1 second' * mod(n::bigint * 7919 + extract(doy from open_day)::integer * 4673, 28800) as paid_at
  from wanted
  left join kinds on kinds.place = wanted.place and coalesce(kinds.turn, wanted.turn) = wanted.turn
  left join trifles on trifles.place = wanted.place and is_trifle
  cross join (select min(date) as first_day, max(date) as last_day from calendar) as span
  left join calendar on date = last_day - floor(back * (last_day - first_day))::integer
)

insert into skoola.expense_transactions (
  id, category_id, amount, date, description, vendor, payment_method, approved_by, receipt_url, created_at, updated_at
)
select
  seed.uuid('expense_transactions', n)::text,
  category.id,
  amount,
  paid_at,
  paid.description,
  vendor,
  case
    when is_trifle then 'Cash' when place <= 2 then 'Online'
    else seed.pick_weighted('expense_transactions.payment_method', n, array['Cheque', 'BankTransfer'], array[60, 40])
  end,
  approver.id,
  case when seed.chance('expense_transactions.receipt_url', n, 0.9) then
    'https://files.sagaragama.example/bills/' || to_char(paid_at, 'YYYY/MMDDHH24MISS') || '.pdf'
  end,
  paid_at,
  paid_at
from paid
left join skoola.expense_categories as category on category.name = paid.category
left join skoola.staff as signer
  on signer.employee_id = case when is_trifle then 'EMP-0007' when amount >= 50000 then 'EMP-0001' else 'EMP-0002' end
left join skoola.staff_leaves as leave
  on leave.staff_id = signer.id
  and leave.status = 'Approved'
  and paid_at::date between leave.from_date and leave.to_date
-- Whoever is on leave is stood in for: the principal and the bursar by the vice principal, the vice principal by the principal.
left join skoola.staff as approver
  on approver.employee_id = case
    when leave.id is null then signer.employee_id when signer.employee_id = 'EMP-0002' then 'EMP-0001' else 'EMP-0002'
  end
on conflict (category_id, date) do nothing;
