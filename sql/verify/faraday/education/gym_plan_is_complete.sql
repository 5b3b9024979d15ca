-- The parts of a gym lesson take as long as the lesson, in the order warm-up, main part, closure; its six aims come from six
-- domains. Plans
-- at the end of the list may be cut off where the scale is not a whole number.
with

parts as (
  select lesson_plan_id, count(*) as parts, sum(duration) as minutes, min(sequence) as first, max(sequence) as last,
    bool_and(is_completed) as done, bool_or(is_completed) as begun
  from faraday.lesson_plan_activities
  group by lesson_plan_id
),

aims as (
  select lesson_plan_id, count(*) as aims, count(distinct objective_metadata ->> 'domain') as domains
  from faraday.lesson_plan_objectives
  group by lesson_plan_id
)

select
  plan.title || ' ' || plan.class_id as row_key,
  format('%s minutes in %s parts of %s planned, %s aims in %s domains', parts.minutes, parts.parts, plan.duration, aims.aims,
    aims.domains) as problem
from faraday.pe_lesson_plans as plan
left join parts on parts.lesson_plan_id = plan.id
left join aims on aims.lesson_plan_id = plan.id
where plan.description like 'MOCK:%'
  and (
    parts.parts = 3 and (parts.minutes <> plan.duration or parts.first <> 1 or parts.last <> 3 or parts.done <> plan.is_completed
      or parts.begun <> plan.is_completed)
    or aims.domains <> aims.aims
    or seed.scale() = floor(seed.scale()) and (parts.parts is distinct from 3 or aims.aims is distinct from 6)
  );
