--! table: faraday.user_avatars
--! mark: parent user_id
--! key: user_id, template_id

-- Two avatars of each account, made from different templates: the one in use and one tried before. Style and movement are those
-- of the template.
with

templates as (
  select template.*, (template.template_metadata ->> 'number')::integer as position
  from faraday.avatar_templates as template
  where template.description like 'MOCK:%'
),

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select staff.*, round, 1 + mod(staff.position * 7 + round * 11, 30) as template
  from generate_series(1, 30) as round
  cross join staff
  order by round, staff.position
  limit (select seed.rows(64))
)

insert into faraday.user_avatars (
  user_id, template_id, avatar_type, style, avatar_data, is_active, metadata, created_at, updated_at
)
select
  wanted.id,
  templates.id,
  case when (templates.template_metadata ->> 'moves')::boolean then 'ANIMATED' else 'STATIC' end::faraday.avatar_type_enum,
  (templates.template_data ->> 'style')::faraday.avatar_style_enum,
  json_build_object(
    'name', first_name, 'colour', templates.template_data ->> 'colour', 'accessories', templates.template_data -> 'accessories'
  ),
  round = 1,
  json_build_object('round', round),
  made_at,
  made_at
from wanted
left join templates on templates.position = wanted.template
cross join lateral (
  select greatest(wanted.created_at, templates.created_at) + interval '1 day' * case round
    when 1 then 90 + mod(wanted.position * 17, 300)
    else 20 + mod(wanted.position * 7, 60)
  end + interval '3 hours' as made_at
) as moments
where not exists (
  select from faraday.user_avatars as present where present.user_id = wanted.id and present.template_id = templates.id
);
