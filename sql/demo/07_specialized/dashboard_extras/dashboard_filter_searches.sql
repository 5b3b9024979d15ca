--! table: faraday.dashboard_filter_searches
--! mark: ledger
--! key: query
--! scaffold: 452b6ad77b58 3fe47b68d8d0

-- Search history.
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
    (query_word.word || ' ' || n)::character varying as query,
    case when seed.chance('dashboard_filter_searches.user_id?', n, 0.85) then user_row.id end as user_id
  from generate_series(1, seed.rows(150)) as n
  left join users as user_row
    on user_row.position = seed.fan_out('dashboard_filter_searches.user_id', n, (select max(position) from users))
  left join seed.word as query_word on query_word.kind = 'sentence' and query_word.position = seed.distinct_position('dashboard_filter_searches.query', n)
),

inserted as (
  insert into faraday.dashboard_filter_searches (status, is_active, metadata, query, filters, results_count, user_id)
  select
    seed.pick_weighted('dashboard_filter_searches.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
    case
      when seed.chance('dashboard_filter_searches.is_active?', n, 0.85) then seed.chance('dashboard_filter_searches.is_active', n, 0.9)
    end,
    case
      when seed.chance('dashboard_filter_searches.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('dashboard_filter_searches.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('dashboard_filter_searches.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('dashboard_filter_searches.metadata.attempt', n, 1, 3))::json
    end,
    query,
    case
      when seed.chance('dashboard_filter_searches.filters?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_filter_searches.filters.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_filter_searches.filters.version', n, 1, 5))::json
    end,
    case
      when seed.chance('dashboard_filter_searches.results_count?', n, 0.85) then seed.amount('dashboard_filter_searches.results_count', n, 0, 40, 0)
    end,
    user_id
  from wanted
  where not exists (
    select from faraday.dashboard_filter_searches as present
    where present.query = wanted.query
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.dashboard_filter_searches', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
