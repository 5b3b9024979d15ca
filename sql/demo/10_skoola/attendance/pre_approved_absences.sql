--! table: skoola.pre_approved_absences
--! mark: uuid id
--! key: student_id, start_date

-- Absences that families asked for in good time, up to four school days. Of ten, two touch the last school week, two lie
-- ahead as long as the year has school days left, the others spread over the year. Every ninth student of those in school
-- has one. The vice principal allows two days, the principal more; where the one is on leave the other signs.
with

days as (
  select
    date,
    row_number() over (order by date) as number,
    count(*) filter (where date < seed.today()) over () as past,
    count(*) over () as total
  from skoola.school_calendar
  join skoola.academic_years as year on year.current and extract(year from date) = year.year_start
  where is_academic_day and seed.is_demo(year.id)
),

students as (
  select
    student.id,
    student.admission_number,
    student.religion,
    row_number() over (order by substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer) as rank
  from skoola.student_class_assignments as placement
  join skoola.students as student on student.id = placement.student_id and student.status = 'Active'
  join skoola.academic_years as year on year.id = placement.academic_year_id and year.current
  where seed.is_demo(placement.id)
),

reasons (number, religion, reason_type, shortest, longest, remarks, document) as (
  values
    (0, null, 'FamilyEvent', 1, 3, 'Wedding of an elder sister', null),
    (1, null, 'Sick', 3, 4, 'Tonsils taken out, hospital stay', 'letter'),
    (2, null, 'Visa', 1, 1, 'Interview for a visa in Colombo', 'letter'),
    (3, 'Buddhism', 'Religious', 1, 2, 'Observing sil at the temple', null),
    (3, 'Christianity', 'Religious', 2, 3, 'Pilgrimage with the parish', null),
    (3, 'Hinduism', 'Religious', 1, 3, 'Temple feast in the mother''s village', null),
    (3, 'Islam', 'Religious', 4, 4, 'Journey to Mecca with the parents', 'letter'),
    (4, null, 'FamilyEvent', 1, 1, 'Housewarming at the grandparents''', null),
    (5, null, 'Other', 1, 2, 'Swimming trials for the district squad', 'invitation'),
    (6, null, 'Bereavement', 1, 2, 'Almsgiving three months after the grandfather''s death', null),
    (7, null, 'Sick', 2, 4, 'Planned operation of a hernia', 'letter'),
    (8, null, 'Other', 1, 1, 'Music exam of an outside academy', 'admission-card'),
    (9, null, 'FamilyEvent', 1, 2, 'Father leaves for work abroad', null),
    (10, null, 'Sick', 1, 2, 'Allergy tests at the teaching hospital', 'letter'),
    (11, null, 'FamilyEvent', 2, 3, 'Wedding of an uncle in the hill country', null)
),

bounds as (
  select distinct past, total from days
),

drawn as materialized (
  select
    n,
    past,
    total,
    seed.int('pre_approved_absences.reason', n, 0, 11) as reason,
    seed.uniform('pre_approved_absences.days', n) as stretch,
    seed.uniform('pre_approved_absences.start_date', n) as place,
    seed.int('pre_approved_absences.notice', n, 2, 9) as notice,
    seed.int('pre_approved_absences.created_at', n, 0, 300) as minute
  from generate_series(1, seed.rows(50, students => 500)) as n
  cross join bounds
),

placed as (
  select
    drawn.*,
    case
      when mod(n, 10) in (1, 6) then past - 2 - mod(n, 3)
      when mod(n, 10) in (4, 8) and total > past + 12 then past + 1 + floor(place * 8)::integer
      else 3 + floor(place * (past - 12))::integer
    end as first_number
  from drawn
),

dated as (
  select
    placed.*,
    student.id as student_id,
    student.admission_number,
    reasons.reason_type,
    reasons.remarks,
    reasons.document,
    last_number - first_number + 1 as length,
    first_day.date as start_date,
    last_day.date as end_date,
    -- Asked for some school days before, and not today or later.
    asked.date as asked_on
  from placed
  left join students as student on student.rank = 9 * n - 8
  left join reasons on reasons.number = placed.reason and coalesce(reasons.religion = student.religion, true)
  cross join lateral (
    select least(placed.total, first_number + shortest - 1 + floor(stretch * (longest - shortest + 1))::integer) as last_number
  ) as ends
  left join days as first_day on first_day.number = first_number
  left join days as last_day on last_day.number = last_number
  left join days as asked on asked.number = greatest(1, least(first_number - notice, placed.past))
),

signers as (
  select
    staff.id as staff_id,
    staff.employee_id,
    link.user_id
  from skoola.staff
  join skoola.user_profiles as link on link.profile_id = staff.profile_id
  where seed.is_demo(staff.id) and staff.employee_id in ('EMP-0001', 'EMP-0002')
)

insert into skoola.pre_approved_absences (
  id, student_id, start_date, end_date, reason_type, remarks, approved_by, document_url, created_at, updated_at
)
select
  seed.uuid('pre_approved_absences', admission_number || '/' || start_date)::text,
  student_id,
  start_date,
  end_date,
  reason_type,
  remarks,
  case when away.staff_id is null then chosen.user_id else other.user_id end,
  case when document is not null then
    'https://files.sagaragama.example/absences/' || lower(admission_number) || '-' || start_date || '-'
      || document || '.pdf'
  end,
  asked_on + time '09:00' + interval '1 minute' * minute,
  asked_on + time '09:00' + interval '1 minute' * minute
from dated
left join signers as chosen on chosen.employee_id = case when length <= 2 then 'EMP-0002' else 'EMP-0001' end
left join signers as other on other.employee_id <> chosen.employee_id
left join (
  select distinct leave.staff_id, days.date
  from skoola.staff_leaves as leave
  join days on days.date between leave.from_date and leave.to_date
  where leave.status = 'Approved'
) as away on away.staff_id = chosen.staff_id and away.date = asked_on
on conflict (student_id, start_date) do nothing;
