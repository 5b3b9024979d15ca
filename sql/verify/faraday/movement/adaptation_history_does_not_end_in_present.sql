-- The last entry in the history of an adaptation has its present status, rating and change.
select
  'adaptation ' || adaptation.id as row_key,
  format('%s, rated %s; its history ends with %s', adaptation.status, adaptation.effectiveness_rating, latest.new_data) as problem
from faraday.student_activity_adaptations as adaptation
join faraday.students as student on student.id = adaptation.student_id
left join (
  select distinct on (adaptation_id) adaptation_id, new_data
  from faraday.student_adaptation_history
  order by adaptation_id, created_at desc, id desc
) as latest on latest.adaptation_id = adaptation.id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    latest.new_data ->> 'status' is distinct from adaptation.status::text
    or (latest.new_data ->> 'rating')::integer is distinct from adaptation.effectiveness_rating
    or latest.new_data ->> 'change' is distinct from adaptation.modifications ->> 'change'
  );
