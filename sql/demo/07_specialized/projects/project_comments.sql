--! table: faraday.project_comments
--! mark: ledger
--! key: created_at
--! scaffold: ca79b2474e0e b884a9cb1c17

-- Threaded project remarks.
with

organization_projects as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.organization_projects as row_of
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
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    case when seed.chance('project_comments.project_id?', n, 0.85) then project.id end as project_id,
    case when seed.chance('project_comments.user_id?', n, 0.85) then user_row.id end as user_id,
    content_word.word as content
  from generate_series(1, seed.rows(200)) as n
  left join organization_projects as project
    on project.position = seed.fan_out('project_comments.project_id', n, (select max(position) from organization_projects))
  left join users as user_row
    on user_row.position = seed.fan_out('project_comments.user_id', n, (select max(position) from users))
  left join seed.word as content_word on content_word.kind = 'paragraph' and content_word.position = seed.distinct_position('project_comments.content', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('project_comments.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.project_comments (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    status, is_active, metadata, project_id, user_id, content, parent_id
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('project_comments.last_accessed_at?', n, 0.8) then (seed.time_between('project_comments.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('project_comments.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('project_comments.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('project_comments.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('project_comments.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('project_comments.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('project_comments.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('project_comments.retention_period?', n, 0.85) then seed.int('project_comments.retention_period', n, 1, 100)
    end,
    seed.pick_weighted('project_comments.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('project_comments.is_active?', n, 0.85) then seed.chance('project_comments.is_active', n, 0.9)
    end,
    case
      when seed.chance('project_comments.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('project_comments.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('project_comments.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('project_comments.metadata.attempt', n, 1, 3))::json
    end,
    project_id,
    user_id,
    content,
    null::integer
  from shaped
  where not exists (
    select from faraday.project_comments as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.project_comments', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

-- Keys to rows that come later.
update faraday.project_comments as project_comments
set
  parent_id = coalesce(project_comments.parent_id, chosen.parent_id)
from (
  select
    child.id,
    choice_1.id as parent_id
  from (
    select
      row_of.id,
      row_number() over (order by row_of.created_at)::integer as n
    from faraday.project_comments as row_of
    where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.project_comments' and noted.key = row_of.id::text)
  ) as child
  left join (
    select
      row_of.id,
      row_number() over (order by row_of.created_at)::integer as position
    from faraday.project_comments as row_of
    where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.project_comments' and noted.key = row_of.id::text)
  ) as choice_1
    on choice_1.position = child.n / 4
) as chosen
where chosen.id = project_comments.id
  and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.project_comments' and noted.key = project_comments.id::text)
  and project_comments.parent_id is null and chosen.parent_id is not null;
