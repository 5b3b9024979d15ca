-- A roll call has an entry for each student of its grades and each of their class teachers, and for nobody else.
with

calls as (
  select
    call.*,
    start_time::date as date,
    substring(event_name from 'grades? ([0-9]{1,9})')::integer as first_grade,
    coalesce(substring(event_name from 'and ([0-9]+)'), substring(event_name from 'grade ([0-9]{1,9})'))::integer as last_grade
  from skoola.emergency_roll_calls as call
  where seed.is_demo(call.id)
),

asked as (
  select calls.id, link.user_id
  from calls
  join skoola.grade_levels as grade on grade.grade_number between first_grade and last_grade
  join skoola.classes as class on class.grade_id = grade.id and seed.is_demo(class.id)
  join skoola.academic_years as year
    on year.id = class.academic_year_id and year.year_start = extract(year from calls.date)
  cross join lateral (
    select student.profile_id
    from skoola.student_class_assignments as placement
    join skoola.students as student on student.id = placement.student_id
    where placement.class_id = class.id and calls.date between placement.from_date and coalesce(placement.to_date, calls.date)
    union all
    select staff.profile_id from skoola.staff where staff.id = class.class_teacher_id
  ) as people
  join skoola.user_profiles as link on link.profile_id = people.profile_id
)

select
  coalesce(call.event_name, 'no call') || ': ' || account.email as row_key,
  case when entry.user_id is null then 'not accounted for' else 'not asked' end as problem
from asked
full join (select * from skoola.emergency_roll_call_entries where seed.is_demo(roll_call_id)) as entry
  on entry.roll_call_id = asked.id
  and entry.user_id = asked.user_id
left join calls as call on call.id = coalesce(asked.id, entry.roll_call_id)
join skoola.users as account on account.id = coalesce(asked.user_id, entry.user_id)
where entry.user_id is null or asked.user_id is null;
