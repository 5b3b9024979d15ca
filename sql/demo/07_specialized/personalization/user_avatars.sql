--! table: faraday.user_avatars
--! mark: ledger
--! key: created_at
--! scaffold: bf41735c6a98 f24502194a44

-- Avatars of users.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

avatar_templates as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.avatar_templates as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    user_row.id as user_id,
    case when seed.chance('user_avatars.template_id?', n, 0.85) then template.id end as template_id,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(64)) as n
  left join users as user_row on user_row.position = seed.fan_out('user_avatars.user_id', n, (select max(position) from users))
  left join avatar_templates as template
    on template.position = seed.fan_out('user_avatars.template_id', n, (select max(position) from avatar_templates))
),

inserted as (
  insert into faraday.user_avatars (
    metadata, user_id, template_id, avatar_type, style, avatar_data, is_active, created_at, updated_at
  )
  select
    case
      when seed.chance('user_avatars.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('user_avatars.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_avatars.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_avatars.metadata.attempt', n, 1, 3))::json
    end,
    user_id,
    template_id,
    seed.pick('user_avatars.avatar_type', n, 'STATIC', 'ANIMATED', 'THREE_D')::faraday.avatar_type_enum,
    seed.pick('user_avatars.style', n, 'REALISTIC', 'CARTOON', 'ANIME', 'PIXEL', 'MINIMAL', 'CUSTOM')::faraday.avatar_style_enum,
    case
      when seed.chance('user_avatars.avatar_data?', n, 0.85) then jsonb_build_object('event', seed.pick('user_avatars.avatar_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('user_avatars.avatar_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('user_avatars.avatar_data.attempt', n, 1, 3))::json
    end,
    case when seed.chance('user_avatars.is_active?', n, 0.85) then seed.chance('user_avatars.is_active', n, 0.9) end,
    created_at,
    case
      when seed.chance('user_avatars.updated_at?', n, 0.9) then (seed.time_between('user_avatars.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.user_avatars as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_avatars', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
