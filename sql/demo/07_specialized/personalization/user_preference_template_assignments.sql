--! table: faraday.user_preference_template_assignments
--! mark: parent user_id
--! key: user_id, template_id

-- Five ready-made settings at hand for each account. Steps of 3 from person to person and of 7 from round to round share no
-- divisor with forty.
with

templates as (
  select template.id, (template.template_metadata ->> 'number')::integer as position
  from faraday.user_preference_templates as template
  where template.description like 'MOCK:%'
),

staff as (
  select account.id, row_number() over (order by account.created_at, account.email collate "C") as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select staff.id as user_id, 1 + mod(staff.position * 3 + round * 7, 40) as template
  from generate_series(1, 40) as round
  cross join staff
  order by round, staff.position
  limit (select seed.rows(160))
)

insert into faraday.user_preference_template_assignments (user_id, template_id)
select user_id, templates.id
from wanted
left join templates on templates.position = wanted.template
on conflict (user_id, template_id) do nothing;
