--! table: faraday.dashboard_marketplace_listings
--! mark: text description
--! key: created_at
--! scaffold: 5c801ebe44f4 f6931a48930a

-- Tools on offer.
with

ai_tools as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.ai_tools as row_of
),

wanted as (
  select
    n,
    tool.id as tool_id,
    initcap(title_word.word) || ' listing' as title,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(30)) as n
  left join ai_tools as tool
    on tool.position = seed.fan_out('dashboard_marketplace_listings.tool_id', n, (select max(position) from ai_tools))
  left join seed.word as title_word on title_word.kind = 'adjective' and title_word.position = seed.distinct_position('dashboard_marketplace_listings.title', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('dashboard_marketplace_listings.description', n)
)

insert into faraday.dashboard_marketplace_listings (
  tool_id, title, description, features, pricing_details, category, tags, preview_url, documentation_url,
  is_featured, is_public, created_at, updated_at
)
select
  tool_id,
  title,
  description,
  case
    when seed.chance('dashboard_marketplace_listings.features?', n, 0.85) then jsonb_build_array(seed.pick('dashboard_marketplace_listings.features.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('dashboard_marketplace_listings.features.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
  end,
  case
    when seed.chance('dashboard_marketplace_listings.pricing_details?', n, 0.85) then jsonb_build_object('source', seed.pick('dashboard_marketplace_listings.pricing_details.source', n, 'web', 'api', 'import'), 'version', seed.int('dashboard_marketplace_listings.pricing_details.version', n, 1, 5))::json
  end,
  case
    when seed.chance('dashboard_marketplace_listings.category?', n, 0.85) then seed.pick_weighted('dashboard_marketplace_listings.category', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
  end,
  case
    when seed.chance('dashboard_marketplace_listings.tags?', n, 0.85) then jsonb_build_array(seed.pick('dashboard_marketplace_listings.tags.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('dashboard_marketplace_listings.tags.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
  end,
  case
    when seed.chance('dashboard_marketplace_listings.preview_url?', n, 0.85) then 'https://www.company.example/dashboard-marketplace-listing/' || seed.int('dashboard_marketplace_listings.preview_url', n, 1, 9999)
  end,
  case
    when seed.chance('dashboard_marketplace_listings.documentation_url?', n, 0.85) then 'https://www.company.example/dashboard-marketplace-listing/' || seed.int('dashboard_marketplace_listings.documentation_url', n, 1, 9999)
  end,
  case
    when seed.chance('dashboard_marketplace_listings.is_featured?', n, 0.85) then seed.chance('dashboard_marketplace_listings.is_featured', n, 0.15)
  end,
  case
    when seed.chance('dashboard_marketplace_listings.is_public?', n, 0.85) then seed.chance('dashboard_marketplace_listings.is_public', n, 0.9)
  end,
  created_at,
  case
    when seed.chance('dashboard_marketplace_listings.updated_at?', n, 0.9) then (seed.time_between('dashboard_marketplace_listings.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.dashboard_marketplace_listings as present
  where present.created_at = wanted.created_at
);
