--! table: skoola.exit_passes
--! mark: uuid id
--! key: student_id, date

-- Leave to go home early, between two lessons of the current year. Every fourth pass is of the last school week; every tenth
-- goes to the student who had the one before. One in twenty-five was not used: the gate saw nobody. Signed by the vice
-- principal, or by the principal where the vice principal has leave.
with

days as (
  select
    date,
    row_number() over (order by date) as number,
    count(*) over () as total
  from skoola.school_calendar
  join skoola.academic_years as year on year.current and extract(year from date) = year.year_start
  where is_academic_day and date < seed.today() and seed.is_demo(year.id)
),

students as (
  select
    student.id,
    student.admission_number,
    substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number,
    grade.grade_number,
    row_number() over (order by substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer) as rank
  from skoola.student_class_assignments as placement
  join skoola.students as student on student.id = placement.student_id and student.status = 'Active'
  join skoola.grade_levels as grade on grade.id = placement.grade_id
  join skoola.academic_years as year on year.id = placement.academic_year_id and year.current
  where seed.is_demo(placement.id)
),

reasons (reason_type, number, remarks) as (
  values
    ('Medical', 1, 'Fever of 38.6 degrees'), ('Medical', 2, 'Stomach ache since the first lesson'),
    ('Medical', 3, 'Twisted ankle on the stairs'), ('Medical', 4, 'Asthma, inhaler used twice'),
    ('Medical', 5, 'Nosebleed that would not stop'), ('Medical', 6, 'Cut on the hand, needs stitches'),
    ('Medical', 7, 'Rash after a wasp sting'), ('Medical', 8, 'Migraine, lay in the sick bay'),
    ('Personal', 1, 'Dental appointment'), ('Personal', 2, 'Eye clinic at the base hospital'),
    ('Personal', 3, 'Grandmother taken to hospital'), ('Personal', 4, 'Funeral in the village'),
    ('Personal', 5, 'Identity card office closes at noon'), ('Personal', 6, 'Father back from abroad, airport'),
    ('Personal', 7, 'Fitting of new glasses'), ('Personal', 8, 'Court date of the family'),
    ('Disciplinary', 1, 'Fight in the interval'), ('Disciplinary', 2, 'Let down the tyres of a bicycle'),
    ('Disciplinary', 3, 'Rude to a teacher twice in a morning'), ('Disciplinary', 4, 'Firecracker in the corridor'),
    ('Dismissal', 1, 'Storm warning, lagoon boat runs early'), ('Dismissal', 2, 'School van leaves before the strike'),
    ('Dismissal', 3, 'Road to the village under water'), ('Dismissal', 4, 'Last bus today at two')
),

drawn as materialized (
  select
    n,
    9 * ((n - 1) / 2) + case when mod(n, 2) = 1 or mod(n, 10) = 0 then 3 else 6 end as rank,
    seed.pick_weighted(
      'exit_passes.reason_type', n, array['Medical', 'Personal', 'Disciplinary', 'Dismissal'], array[50, 36, 5, 9]
    ) as kind,
    seed.int('exit_passes.remarks', n, 1, 8) as reason,
    (array[8, 9, 10, 11, 13])[seed.int('exit_passes.hour', n, 1, 5)] as hour,
    seed.int('exit_passes.minute', n, 48, 57) as minute,
    seed.int('exit_passes.gate_cleared_at', n, 2, 9) as to_the_gate,
    seed.chance('exit_passes.guardian_notified', n, 0.7) as was_told
  from generate_series(1, seed.rows(100, students => 500)) as n
),

placed as (
  select
    drawn.*,
    student.id as student_id,
    student.admission_number,
    student.number,
    case when kind = 'Disciplinary' and grade_number < 6 then 'Personal' else kind end as reason_type,
    day.date,
    make_time(hour, minute, 0) as exit_time
  from drawn
  left join students as student on student.rank = drawn.rank
  left join days as day
    on day.number = case when mod(n, 4) = 0 then day.total - mod(n / 4, 5) else 6 + mod(n * 7, day.total - 10) end
),

signers as (
  select
    staff.employee_id,
    link.user_id,
    leave.from_date,
    leave.to_date
  from skoola.staff
  join skoola.user_profiles as link on link.profile_id = staff.profile_id
  left join skoola.staff_leaves as leave on leave.staff_id = staff.id and leave.status = 'Approved'
  where seed.is_demo(staff.id) and staff.employee_id in ('EMP-0001', 'EMP-0002')
),

away as (
  select distinct days.date
  from signers
  join days on days.date between from_date and to_date
  where employee_id = 'EMP-0002'
)

insert into skoola.exit_passes (
  id, student_id, date, exit_time, reason_type, remarks, approved_by, guardian_notified, gate_cleared_at, created_at
)
select
  seed.uuid('exit_passes', admission_number || '/' || placed.date)::text,
  placed.student_id,
  placed.date,
  exit_time,
  placed.reason_type,
  reasons.remarks || case
    when mod(n, 25) = 13 then '; stayed after all'
    when placed.reason_type = 'Dismissal' then ''
    else '; fetched by the ' || lower(guardian.relationship)
  end,
  signer.user_id,
  placed.reason_type <> 'Dismissal' or was_told,
  case when mod(n, 25) <> 13 then placed.date + exit_time + interval '1 minute' * to_the_gate end,
  placed.date + exit_time - interval '1 minute' * (4 + mod(n, 20))
from placed
left join reasons
  on reasons.reason_type = placed.reason_type
  and reasons.number = case when placed.reason_type in ('Medical', 'Personal') then reason else 1 + mod(reason, 4) end
left join skoola.student_guardians as guardian
  on guardian.id = seed.uuid('student_guardians', 'guardian/' || placed.number || '/1')::text
left join away on away.date = placed.date
left join (select distinct employee_id, user_id from signers) as signer
  on signer.employee_id = case when away.date is null then 'EMP-0002' else 'EMP-0001' end
on conflict (student_id, date) do nothing;
