--! table: faraday.user_preference_template_assignments
--! mark: ledger
--! key: user_id, template_id
--! scaffold: ffe8e1ed78ee 0031b59705c3

-- User to template links.
-- 120 rows instead of 160: its unique keys leave room for no more.
with

user_preference_templates as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.user_preference_templates as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    user_row.id as user_id,
    template.id as template_id
  from generate_series(1, seed.rows(120)) as n
  left join user_preference_templates as template
    on template.position = 1 + mod(n - 1, (select max(position) from user_preference_templates))
  left join users as user_row
    on user_row.position = 1 + mod((n - 1) / (select max(position) from user_preference_templates) + mod((n - 1), (select max(position) from user_preference_templates)), (select max(position) from users))
),

inserted as (
  insert into faraday.user_preference_template_assignments (user_id, template_id)
  select
    user_id,
    template_id
  from wanted
  on conflict (user_id, template_id) do nothing
  returning *
)

insert into seed.demo_row (table_name, key)
select 'faraday.user_preference_template_assignments', inserted::text
from inserted
on conflict (table_name, key) do nothing;
