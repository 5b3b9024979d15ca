-- The topics of a standard take between 50 and 62 hours together: two lessons of 45 minutes in each of 39 or 40 weeks.
select
  standard.standard_code as row_key,
  format('%s topics, %s hours', count(topic.id), sum(topic.suggested_duration_hours)) as problem
from skoola.curriculum_standards as standard
left join skoola.syllabus as topic on topic.curriculum_standard_id = standard.id
where seed.is_demo(standard.id)
group by standard.id
having coalesce(sum(topic.suggested_duration_hours), 0) not between 50 and 62
  or min(topic.created_at) < standard.created_at;
