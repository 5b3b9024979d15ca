-- The favourite of a pupil has the best average among his preferences.
select
  student.email as row_key,
  format(
    'favourite %s, other %s', favourite.preference_metadata ->> 'average_score', other.preference_metadata ->> 'average_score'
  ) as problem
from faraday.activity_preferences as favourite
join faraday.activity_preferences as other
  on other.student_id = favourite.student_id and other.preference_level < favourite.preference_level
join faraday.students as student on student.id = favourite.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and favourite.preference_level = 5
  and (favourite.preference_metadata ->> 'average_score')::numeric < (other.preference_metadata ->> 'average_score')::numeric;
