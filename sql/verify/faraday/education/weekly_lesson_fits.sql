-- A weekly lesson is for a grade of its teacher's school, dated on a Monday of the school year, planned before it and taught
-- only once its week is
-- over. It has a subject.
select
  lesson.user_id || ' ' || lesson.week_of || ' ' || lesson.title as row_key,
  format('grade %s at a school for %s, %s, subject %s', lesson.grade_level, home.grade_levels, lesson.status,
    lesson.subject_category_id) as problem
from faraday.lessons as lesson
left join faraday.teacher_school_assignments as home on home.teacher_id = lesson.user_id and home.assignment_type = 'PRIMARY'
cross join lateral (
  select case lesson.grade_level when 'K' then 0 else lesson.grade_level::integer end as grade
) as derived
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = lesson.user_id::text)
  and not coalesce(
    case home.grade_levels when 'K-5' then grade <= 5 when '6-8' then grade between 6 and 8 else grade >= 9 end
    and extract(isodow from lesson.week_of) = 1
    and extract(month from lesson.week_of + 2) not in (7, 8)
    and lesson.subject_category_id is not null
    and (lesson.status <> 'taught' or lesson.week_of + 4 < seed.today())
    and (lesson.status <> 'draft' or lesson.week_of > seed.today())
    and (lesson.feedback is not null) = (lesson.status = 'taught')
    and lesson.created_at <= lesson.updated_at
    and lesson.created_at < lesson.week_of + 1
    and lesson.created_at <= seed.now() at time zone 'UTC',
    false
  );
