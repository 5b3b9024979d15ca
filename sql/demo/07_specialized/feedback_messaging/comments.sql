--! table: faraday.comments
--! mark: ledger
--! key: created_at
--! scaffold: b98d94188a51 9e9956bbe675

-- Remarks on projects.
with

dashboard_projects as (
  select
    row_of.id,
    row_number() over (order by row_of.organization_id, row_of.name)::integer as position
  from faraday.dashboard_projects as row_of
  where row_of.description::text like 'MOCK:%'
),

dashboard_users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.dashboard_users as row_of
  where exists (select from faraday.users as parent where parent.id = row_of.core_user_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = parent.id::text))
),

wanted as (
  select
    n,
    project.id as project_id,
    user_row.id as user_id,
    content_word.word as content,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(400)) as n
  left join dashboard_projects as project
    on project.position = seed.fan_out('comments.project_id', n, (select max(position) from dashboard_projects))
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('comments.user_id', n, (select max(position) from dashboard_users))
  left join seed.word as content_word on content_word.kind = 'paragraph' and content_word.position = seed.distinct_position('comments.content', n)
),

inserted as (
  insert into faraday.comments (project_id, user_id, content, created_at, updated_at)
  select
    project_id,
    user_id,
    content,
    created_at,
    case
      when seed.chance('comments.updated_at?', n, 0.9) then (seed.time_between('comments.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  where not exists (
    select from faraday.comments as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.comments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
