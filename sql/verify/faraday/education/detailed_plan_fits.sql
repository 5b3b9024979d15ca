-- A worked-out lesson plan is for a grade of the teacher's school, on a weekday in school hours, and has a reflection only
-- once it has been taught.
select
  page.name || ' ' || plan.date || ' ' || plan.lesson_title as row_key,
  format('grade %s at a school for %s, %s, reflection: %s', grade.name, home.grade_levels, to_char(plan.date, 'Dy HH24:MI'),
    coalesce(plan.reflection, '(none)')) as problem
from faraday.lesson_plans as plan
join faraday.educational_teachers as page on page.id = plan.teacher_id
join faraday.grade_levels as grade on grade.id = plan.grade_level_id
left join faraday.teacher_school_assignments as home on home.teacher_id = page.user_id and home.assignment_type = 'PRIMARY'
where plan.notes like 'MOCK:%'
  and not coalesce(
    case home.grade_levels when 'K-5' then grade.name in ('K', '1', '2', '3', '4', '5')
      when '6-8' then grade.name in ('6', '7', '8') else grade.name in ('9', '10', '11', '12') end
    and extract(isodow from plan.date) <= 5
    and plan.date::time between time '08:30' and time '14:20'
    and (plan.reflection is not null) = (plan.date::date < seed.today())
    and plan.created_at < plan.date
    and plan.updated_at <= seed.now() at time zone 'UTC',
    false
  );
