--! table: faraday.pe_activity_adaptation_history
--! mark: parent adaptation_id
--! key: adaptation_id, date_used

-- Lessons in which a card was used, a week apart from the day after it was written: it works a little better each time.
with

size as (
  select seed.rows(200, students => 3714) as rows
),

cards as (
  select card.*, substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.physical_education_activity_adaptations as card
  join faraday.student_health as profile on profile.id = card.student_id
  join faraday.students as student on student.id = profile.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

lessons as (
  select cards.*, lesson, created_at + (lesson - 1) * interval '7 days' + interval '22 hours' as used_at
  from generate_series(1, 12) as lesson
  cross join cards
  where created_at + (lesson - 1) * interval '7 days' + interval '22 hours' <= seed.now() at time zone 'UTC' or lesson <= 2
  order by lesson, number
  limit (select rows from size)
)

insert into faraday.pe_activity_adaptation_history (
  adaptation_id, date_used, effectiveness, student_feedback, instructor_feedback, issues_encountered, modifications_made,
  created_at, updated_at
)
select
  id,
  least(used_at, seed.now() at time zone 'UTC' - (3 - lesson) * interval '1 hour'),
  least(5, 2 + lesson + mod(number, 2)),
  case lesson when 1 then 'Felt strange at first.' else 'Could keep up with the others.' end,
  case lesson when 1 then 'Needed reminding of the card.' else 'Works without reminders.' end,
  case when lesson = 1 then json_build_array('forgot the pause') else '[]'::json end,
  case when lesson = 1 then json_build_array('signal added') else '[]'::json end,
  least(used_at, seed.now() at time zone 'UTC' - (3 - lesson) * interval '1 hour'),
  least(used_at, seed.now() at time zone 'UTC' - (3 - lesson) * interval '1 hour')
from lessons
where not exists (
  select from faraday.pe_activity_adaptation_history as there
  where there.adaptation_id = lessons.id
    and there.date_used = least(used_at, seed.now() at time zone 'UTC' - (3 - lesson) * interval '1 hour')
);
