-- A gym lesson plan is by the teacher of the class, for its grade, on one of its days in the school year, and done once that
-- day is over.
select
  class.name || ' ' || plan.title as row_key,
  format('teacher %s (class: %s), grade %s, day %s of %s, completed %s', plan.teacher_id, class.teacher_id, plan.grade_level,
    plan.lesson_metadata ->> 'date', class.schedule, plan.is_completed) as problem
from faraday.pe_lesson_plans as plan
join faraday.physical_education_classes as class on class.id = plan.class_id
cross join lateral (select (plan.lesson_metadata ->> 'date')::date as day) as dated
where plan.description like 'MOCK:%'
  and not (
    plan.teacher_id = class.teacher_id
    and plan.grade_level = case class.grade_level
      when 'KINDERGARTEN' then 'K'
        else (array_position(enum_range(null::faraday.class_grade_level_enum), class.grade_level) - 1)::text
    end
    and class.schedule like '%' || to_char(day, 'Dy') || '%'
    and day between class.start_date::date and class.end_date::date
    and not (to_char(day, 'MMDD') >= '1223' or to_char(day, 'MMDD') <= '0102')
    and plan.is_completed = (day < seed.today())
    and plan.created_at < day
    and plan.created_at <= seed.now() at time zone 'UTC'
  );
