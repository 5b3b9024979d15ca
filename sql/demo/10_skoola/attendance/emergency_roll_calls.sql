--! table: skoola.emergency_roll_calls
--! mark: uuid id
--! key: start_time

-- The head counts of the current year: drills, a smell of gas and a thunderstorm. The first is of the last school week, the
-- others spread over the year. All are over, everybody was found; one child slipped on the way, which decides the status. The
-- vice principal calls them, or the principal where the vice principal has leave.
with

calls (n, event_name, share, starts_at, minutes, status) as (
  values
    (1, 'Fire drill, upper floor (grades 10 and 11)', null, time '11:20', 14, 'Safe'),
    (2, 'Tsunami drill, grade 5', 0.30, time '09:25', 31, 'Safe'),
    (3, 'Smell of gas at laboratory 1, grade 9', 0.55, time '11:12', 22, 'Safe'),
    (4, 'Fire drill, grade 1', 0.15, time '10:05', 17, 'Safe'),
    (5, 'Lightning near the playground, grade 7', 0.80, time '14:08', 26, 'Injured')
),

days as (
  select
    date,
    row_number() over (order by date) as number,
    count(*) over () as total
  from skoola.school_calendar
  join skoola.academic_years as year on year.current and extract(year from date) = year.year_start
  where is_academic_day and date < seed.today() and seed.is_demo(year.id)
),

wanted as (
  select
    calls.*,
    date
  from calls
  left join days
    on days.number = case when share is null then days.total - 2 else 6 + floor((days.total - 12) * share)::integer end
  where n <= least(seed.rows(5), 5)
),

signers as (
  select
    staff.id as staff_id,
    staff.employee_id,
    link.user_id
  from skoola.staff
  join skoola.user_profiles as link on link.profile_id = staff.profile_id
  where seed.is_demo(staff.id) and staff.employee_id in ('EMP-0001', 'EMP-0002')
),

vice_away as (
  select distinct wanted.date
  from wanted
  join signers on signers.employee_id = 'EMP-0002'
  join skoola.staff_leaves as leave
    on leave.staff_id = signers.staff_id
    and leave.status = 'Approved'
    and wanted.date between leave.from_date and leave.to_date
)

insert into skoola.emergency_roll_calls (id, event_name, start_time, end_time, initiated_by, status, created_at)
select
  seed.uuid('emergency_roll_calls', event_name)::text,
  event_name,
  wanted.date + starts_at,
  wanted.date + starts_at + interval '1 minute' * minutes,
  signers.user_id,
  status,
  wanted.date + starts_at
from wanted
left join vice_away on vice_away.date = wanted.date
left join signers on signers.employee_id = case when vice_away.date is null then 'EMP-0002' else 'EMP-0001' end
on conflict (start_time) do nothing;
