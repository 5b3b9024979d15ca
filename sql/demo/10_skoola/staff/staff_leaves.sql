--! table: skoola.staff_leaves
--! mark: uuid id
--! key: staff_id, from_date

-- Sixty requests for each whole step of the scale: of each ten three from the last twenty school days, six from the two hundred
-- before, one that lies ahead. Everybody asks once or twice, at times far apart. Leave starts and ends on school days. One young
-- teacher had maternity leave more than a year ago. Illness and bereavement are reported in the morning, the rest is asked for
-- before; what lies behind is decided.
with

kinds (place, kind, of_teachers, notice, shortest, longest, reason) as (
  -- Reported on the day itself or so many days before, up to twice as many. No kind comes near what leave_types allows.
  values
    (1, 'Sick', null, 0, 1, 2, 'Fever and a bad cold'), (2, 'Sick', null, 0, 1, 1, 'Migraine'),
    (3, 'Sick', null, 0, 2, 3, 'Back pain, told to rest'),
    (4, 'Sick', null, 0, 4, 5, 'Dengue fever, under observation in hospital'), (5, 'Sick', null, 0, 2, 3, 'Eye infection'),
    (6, 'Sick', null, 0, 1, 1, 'Tooth extracted'), (7, 'Sick', null, 0, 1, 2, 'Stomach upset'),
    (8, 'Sick', null, 0, 3, 4, 'Sprained ankle'), (9, 'Casual', null, 5, 1, 1, 'Wedding in the family'),
    (10, 'Casual', null, 3, 1, 1, 'Land registry office in Muhudagama'),
    (11, 'Casual', null, 2, 1, 2, 'Roof to be mended after the rain'), (12, 'Casual', null, 4, 1, 1, 'Clinic with my mother'),
    (13, 'Casual', null, 3, 1, 1, 'Passport to be renewed'), (14, 'Casual', null, 7, 1, 2, 'Moving house'),
    (15, 'Casual', null, 2, 1, 1, 'Bank in Colombo, about the housing loan'),
    (16, 'Casual', null, 4, 1, 1, 'Alms-giving in memory of my father'),
    (17, 'Duty', true, 8, 2, 3, 'Workshop on the new syllabus, Zonal Education Office'),
    (17, 'Duty', false, 8, 1, 2, 'Training in procurement rules'),
    (18, 'Duty', true, 6, 1, 2, 'Panel that sets the zone''s term papers'),
    (18, 'Duty', false, 6, 1, 1, 'Meeting on school records, Zonal Education Office'),
    (19, 'Duty', true, 5, 1, 1, 'Meeting of the zone''s subject teachers'),
    (20, 'Study', null, 15, 1, 2, 'Examination of the evening course'),
    (21, 'Casual', null, 6, 1, 1, 'Daughter''s school admission interview'),
    (22, 'Bereavement', null, 0, 2, 3, 'Funeral of my grandmother'), (23, 'Bereavement', null, 0, 1, 2, 'Death of an uncle'),
    (24, 'Sick', null, 0, 1, 1, 'Food poisoning'), (25, 'Unpaid', null, 12, 4, 5, 'Visit to my sister abroad'),
    (26, 'Maternity', true, 60, 84, 84, 'Birth of a child')
),

wanted as (
  -- Ranks 1 to 50 in steps of 17, which visit everybody once; the last ten slots go to people who ask at quite another time.
  select n, slot, block, 1 + mod(17 * case when slot < 50 then slot else slot - 37 end, 50) as rank, mod(slot, 10) = 9 as ahead
  from generate_series(1, seed.rows(60)) as n
  cross join lateral (select mod(n - 1, 60) as slot, (n - 1) / 60 as block) as slots
),

mothers as (
  -- In each block the first woman who was of the age and on the permanent staff.
  select distinct on (block) 60 * block + 59 as n, employee_id
  from skoola.staff
  cross join lateral (select (substring(employee_id from '^EMP-([0-9]{4,6})$')::integer - 1) / 50 as block) as blocks
  where seed.is_demo(id)
    and (staff_type, gender, employment_status) = ('Teaching', 'Female', 'Permanent')
    and dob between seed.today() - 365 * 40 and seed.today() - 365 * 26
  order by block, employee_id
),

days as (
  -- Days of school: 1, 2, ... ahead, -1, -2, ... behind. The calendar ends with the year, the terms do not.
  select
    day::date as date,
    case when day < seed.today() then -row_number() over (partition by day < seed.today() order by day desc)
      else row_number() over (partition by day < seed.today() order by day) end::integer as number
  from skoola.terms as term
  cross join lateral generate_series(term.start_date::timestamp, term.end_date, interval '1 day') as day
  left join skoola.school_calendar as calendar on calendar.date = day::date
  where seed.is_demo(term.id) and day <> seed.today() and extract(isodow from day) < 6 and coalesce(is_academic_day, true)
),

drawn as materialized (
  select
    wanted.n,
    ahead,
    staff.id as staff_id,
    staff.employee_id,
    staff.staff_type = 'Teaching' as of_teacher,
    mothers.n is not null as of_mother,
    case
      when mothers.n is not null then -270
      when ahead then 3 + seed.int('staff_leaves.from_date', wanted.n, 0, 17)
      when mod(slot, 10) < 3 then -1 - mod(7 * (3 * (slot / 10) + mod(slot, 10)) + block, 20)
      else -28 - 3 * slot - seed.int('staff_leaves.from_date', wanted.n, 0, 2)
    end as first_day,
    seed.uniform('staff_leaves.reason', wanted.n) as reason_draw,
    seed.uniform('staff_leaves.to_date', wanted.n) as length_draw,
    seed.uniform('staff_leaves.status', wanted.n) as status_draw,
    seed.uniform('staff_leaves.created_at', wanted.n) as asked_draw
  from wanted
  left join mothers on mothers.n = wanted.n
  left join skoola.staff on staff.employee_id = coalesce(mothers.employee_id, 'EMP-' || lpad((50 * block + rank)::text, 4, '0'))
),

reasoned as (
  select distinct on (drawn.n) drawn.*, kinds.*
  from drawn
  left join kinds
    on kinds.of_teachers is distinct from not of_teacher
    and (kinds.kind = 'Maternity') = of_mother
    and (notice > 0 or not ahead)
  order by drawn.n, abs(kinds.place - case when ahead then 9 + 12 * reason_draw else 1 + 24 * reason_draw end)
),

dated as (
  select
    reasoned.*,
    first_day.date as from_date,
    case
      when of_mother then first_day.date + 83
      -- No leave reaches over a vacation.
      when last_day.date - first_day.date <= 9 then last_day.date
      else first_day.date
    end as to_date,
    case
      when ahead then seed.today() - 2 - floor(9 * asked_draw)::integer
      else first_day.date - notice - floor(notice * asked_draw)::integer
    end as asked_on
  from reasoned
  left join days as first_day on first_day.number = reasoned.first_day
  cross join lateral (select floor(shortest - 1 + (longest - shortest + 1) * length_draw)::integer as more) as lengths
  left join days as last_day
    on last_day.number = case when ahead then reasoned.first_day + more else least(-1, reasoned.first_day + more) end
)

insert into skoola.staff_leaves (id, staff_id, leave_type, from_date, to_date, reason, status, created_at, updated_at)
select
  seed.uuid('staff_leaves', employee_id || '/' || n)::text,
  staff_id,
  kind,
  from_date,
  to_date,
  reason,
  status,
  asked_at,
  asked_at + interval '1 second' * case when status = 'Pending' then 0 else 2700 + floor(7200 * length_draw) end
from dated
cross join lateral (
  select
    case
      when ahead and status_draw < 0.7 then 'Pending' when notice in (0, 60) or status_draw < 0.88 then 'Approved' else 'Rejected'
    end as status,
    asked_on - greatest(0, extract(isodow from asked_on)::integer - 5) + interval '1 second' * case notice
      when 0 then 27000 + floor(1500 * asked_draw) else 30600 + floor(14400 * reason_draw)
    end as asked_at
) as decided
on conflict (staff_id, from_date) do nothing;
