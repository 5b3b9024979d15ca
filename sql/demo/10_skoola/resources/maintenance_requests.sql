--! table: skoola.maintenance_requests
--! mark: uuid id
--! key: item_id, reported_date

-- What teachers report as broken. The office takes it up within days: what is older than three weeks is mended or written off,
-- what is younger is in hand, and what came in this week waits.
with

open_days as (
  select date, row_number() over (order by date desc) as back
  from skoola.school_calendar
  where is_academic_day and date < seed.today()
),

troubles (number, item, trouble) as (
  values
    (0, 'Laptop', 'Battery lasts ten minutes.'), (1, 'Standing fan', 'Makes a grinding noise in the third step.'),
    (2, 'Microscope', 'The mirror has come loose.'), (3, 'Tablet', 'Screen stays dark after charging.'),
    (4, 'Student desk', 'Two desks wobble, screws are missing.'), (5, 'Multimeter', 'Shows zero whatever is measured.'),
    (6, 'Volleyball', 'Three balls do not hold air.'), (7, 'Steel cupboard', 'The lock turns, the door stays shut.'),
    (8, 'Violin', 'A string and the bridge are broken.'), (9, 'Extension cord', 'Plug gets hot. Taken out of use.'),
    (10, 'Student chair', 'Back of one chair has split.'), (11, 'Fire extinguisher', 'Needle is in the red.'),
    (12, 'Keyboard', 'Five keys do not answer.'), (13, 'Document camera', 'Picture is blurred at the edges.'),
    (14, 'Cricket bat', 'Handle is loose.'), (15, 'Watering can', 'Leaks at the bottom.')
),

wanted as (
  select
    n,
    mod(n * 5, 16) as trouble,
    1 + mod((n - 1) * 17, 130) as back,
    'EMP-' || lpad((11 + mod(n * 13, 40))::text, 4, '0') as employee_id,
    seed.int('maintenance_requests.resolved_date', n, 2, 17) as days
  from generate_series(1, seed.rows(50)) as n
),

reported as (
  select
    wanted.*,
    item.id as item_id,
    troubles.trouble as text,
    account.id as user_id,
    open_days.date + interval '8 hours 20 minutes' + interval '1 minute' * mod(n * 29, 360) as reported_at,
    seed.today() - open_days.date as age
  from wanted
  left join troubles on troubles.number = wanted.trouble
  left join skoola.inventory_items as item on item.item_name = troubles.item and seed.is_demo(item.id)
  left join open_days on open_days.back = wanted.back
  left join skoola.staff as teacher on teacher.employee_id = wanted.employee_id and seed.is_demo(teacher.id)
  left join skoola.users as account on account.email = teacher.email
),

judged as (
  select
    reported.*,
    case
      when age <= 4 then 'Pending' when age <= 21 then 'InProgress' when mod(n, 9) = 0 then 'Cancelled' else 'Completed'
    end as status,
    -- A working day.
    reported_at + interval '1 day' * (
      days + case extract(isodow from reported_at + interval '1 day' * days)::integer when 6 then 2 when 7 then 1 else 0 end
    ) as ended_at
  from reported
)

insert into skoola.maintenance_requests (
  id, item_id, issue_description, reported_by, reported_date, status, assigned_to, resolved_date, created_at, updated_at
)
select
  seed.uuid('maintenance_requests', n)::text,
  item_id,
  text,
  user_id,
  reported_at,
  judged.status,
  case when judged.status <> 'Pending' then officer.id end,
  case when judged.status = 'Completed' then ended_at end,
  reported_at,
  case judged.status when 'Pending' then reported_at when 'InProgress' then reported_at + interval '1 hour' else ended_at end
from judged
left join skoola.staff as officer
  on officer.employee_id = case mod(n, 3) when 0 then 'EMP-0003' else 'EMP-0004' end and seed.is_demo(officer.id)
on conflict (item_id, reported_date) do nothing;
