--! table: faraday.safety_protocols
--! mark: text description
--! key: name
--! scaffold: 2033045795eb 5e4c33bf4962

-- Step-by-step safety procedures.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    initcap(name_word.word) || ' protocol' as plain_name,
    'MOCK: ' || description_word.word as description,
    requirements_word.word as requirements,
    procedures_word.word as procedures,
    case
      when seed.chance('safety_protocols.emergency_contacts?', n, 0.85) then emergency_contacts_word.word
    end as emergency_contacts,
    case when seed.chance('safety_protocols.reviewed_by?', n, 0.85) then reviewed_by.id end as reviewed_by,
    case when seed.chance('safety_protocols.created_by?', n, 0.85) then created_by.id end as created_by
  from generate_series(1, seed.rows(30)) as n
  left join users as created_by
    on created_by.position = seed.fan_out('safety_protocols.created_by', n, (select max(position) from users))
  left join users as reviewed_by
    on reviewed_by.position = 1 + mod(seed.fan_out('safety_protocols.created_by', n, (select max(position) from users)) - 1 + seed.int('safety_protocols.reviewed_by', n, 1, greatest(1, (select max(position) from users) - 1)), (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('safety_protocols.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('safety_protocols.description', n)
  left join seed.word as requirements_word on requirements_word.kind = 'sentence' and requirements_word.position = seed.distinct_position('safety_protocols.requirements', n)
  left join seed.word as procedures_word on procedures_word.kind = 'sentence' and procedures_word.position = seed.distinct_position('safety_protocols.procedures', n)
  left join seed.word as emergency_contacts_word on emergency_contacts_word.kind = 'sentence' and emergency_contacts_word.position = seed.distinct_position('safety_protocols.emergency_contacts', n)
),

shaped as (
  select
    wanted.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from wanted
)

insert into faraday.safety_protocols (
  name, description, category, requirements, procedures, emergency_contacts, is_active, last_reviewed,
  reviewed_by, created_by
)
select
  name,
  description,
  seed.pick_weighted('safety_protocols.category', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  requirements,
  procedures,
  emergency_contacts,
  case
    when seed.chance('safety_protocols.is_active?', n, 0.85) then seed.chance('safety_protocols.is_active', n, 0.9)
  end,
  case
    when seed.chance('safety_protocols.last_reviewed?', n, 0.8) then (seed.office_time('safety_protocols.last_reviewed', n, seed.now() - interval '180 days', seed.now()) at time zone 'UTC')
  end,
  reviewed_by,
  created_by
from shaped
on conflict (name) do nothing;
