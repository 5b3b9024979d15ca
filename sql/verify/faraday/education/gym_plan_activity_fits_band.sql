-- The activities of a gym lesson are those of the class's grade band, wherever the base activity has one for that band.
select
  plan.title || ' ' || plan.class_id || ' ' || part.sequence as row_key,
  format('%s in a lesson for %s', activity.name, plan.lesson_metadata ->> 'grade_band') as problem
from faraday.lesson_plan_activities as part
join faraday.pe_lesson_plans as plan on plan.id = part.lesson_plan_id and plan.description like 'MOCK:%'
join faraday.activities as activity on activity.id = part.activity_id
where activity.name not like '%, ' || (plan.lesson_metadata ->> 'grade_band') || ' %'
  and exists (
    select
    from faraday.activities as better
    where better.description like 'MOCK:%'
      and better.name like split_part(activity.name, ', ', 1) || ', ' || (plan.lesson_metadata ->> 'grade_band') || ' %'
  );
