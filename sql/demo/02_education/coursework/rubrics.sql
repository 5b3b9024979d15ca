--! table: faraday.rubrics
--! mark: ledger
--! key: name
--! scaffold: 986021879ab2 7dc61ce9a20b

-- Marking schemes.
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
    initcap(name_word.word) || ' rubric' as plain_name,
    case when seed.chance('rubrics.created_by?', n, 0.85) then created_by.id end as created_by,
    (seed.office_time('rubrics.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(40)) as n
  left join users as created_by on created_by.position = seed.fan_out('rubrics.created_by', n, (select max(position) from users))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('rubrics.name', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
),

inserted as (
  insert into faraday.rubrics (name, criteria, total_points, created_by, created_at, updated_at)
  select
    name,
    case
      when seed.chance('rubrics.criteria?', n, 0.85) then jsonb_build_object('source', seed.pick('rubrics.criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('rubrics.criteria.version', n, 1, 5))::json
    end,
    case when seed.chance('rubrics.total_points?', n, 0.85) then seed.amount('rubrics.total_points', n, 20, 2500, 2) end,
    created_by,
    created_at,
    case
      when seed.chance('rubrics.updated_at?', n, 0.9) then (seed.time_between('rubrics.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from shaped
  on conflict (name) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.rubrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
