-- As documented in lessons.sql, about every fourth weekly lesson was drafted with an assistant. Judged from 200 lessons on.
select
  'faraday.lessons' as row_key,
  format('%s of %s lessons', count(assistant_profile_id), count(*)) as problem
from faraday.lessons as lesson
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = lesson.user_id::text)
having count(*) >= 200
  and count(assistant_profile_id)::numeric / count(*) not between 0.2 and 0.3;
