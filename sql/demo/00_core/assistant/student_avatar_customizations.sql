--! table: faraday.student_avatar_customizations
--! mark: ledger
--! key: created_at
--! scaffold: a9ef8e5cf1ed 6ad3bb0e5c6c

-- Avatar changes by students.
with

avatars as (
  select
    row_of.id,
    row_number() over (order by row_of.url)::integer as position
  from faraday.avatars as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.avatars' and noted.key = row_of.id::text)
),

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    avatar.id as avatar_id,
    user_row.id as user_id,
    left(customization_value_word.word, 100) as customization_value,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(1000, students => 3714)) as n
  left join avatars as avatar
    on avatar.position = seed.fan_out('student_avatar_customizations.avatar_id', n, (select max(position) from avatars))
  left join students as user_row
    on user_row.position = seed.fan_out('student_avatar_customizations.user_id', n, (select max(position) from students))
  left join seed.word as customization_value_word on customization_value_word.kind = 'sentence' and customization_value_word.position = seed.distinct_position('student_avatar_customizations.customization_value', n)
),

inserted as (
  insert into faraday.student_avatar_customizations (avatar_id, user_id, customization_type, customization_value, created_at, updated_at)
  select
    avatar_id,
    user_id,
    seed.pick_weighted('student_avatar_customizations.customization_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
    customization_value,
    created_at,
    case
      when seed.chance('student_avatar_customizations.updated_at?', n, 0.9) then (seed.time_between('student_avatar_customizations.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.student_avatar_customizations as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.student_avatar_customizations', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
