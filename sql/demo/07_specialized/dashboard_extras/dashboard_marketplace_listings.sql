--! table: faraday.dashboard_marketplace_listings
--! mark: text description
--! key: title

-- Tools on offer to all staff, one listing for each of thirty tools; a larger scale lists further editions of them. Prices
-- follow the credits that a call costs.
with

tools as (
  select
    tool.*,
    row_number() over (order by tool.name collate "C") as position,
    (tool.configuration ->> 'credits')::integer as credits
  from faraday.ai_tools as tool
  where tool.name in (
    'Roster builder', 'Station rotation', 'Lesson finder', 'Unit mapper', 'Warm-up picker', 'Substitute pack', 'Weather switch',
    'Field day planner', 'Rubric writer',
    'Score entry', 'Fitness report', 'Trend viewer', 'Norm lookup', 'Video feedback', 'Self-assessment form', 'Goal setter',
    'Movement analyzer', 'Jump counter', 'Gait check',
    'Balance timer', 'Care plan summary', 'Heart-rate zones', 'Hydration reminder', 'Meal check', 'Allergy guard',
    'Screening planner', 'Risk checklist', 'Incident form',
    'Equipment inspector', 'Heat index'
  )
),

wanted as (
  select
    n, tools.*, tools.name || case when n > 30 then ', edition ' || 1 + (n - 1) / 30 else '' end as title,
    seed.today()::timestamp - interval '1 day' * (30 + mod(n * 43, 500)) + interval '11 hours' as listed_at
  from generate_series(1, seed.rows(30)) as n
  left join tools on tools.position = 1 + mod(n - 1, 30)
)

insert into faraday.dashboard_marketplace_listings (
  tool_id, title, description, features, pricing_details, category, tags, preview_url, documentation_url, is_featured, is_public,
  created_at, updated_at
)
select
  id,
  title,
  'MOCK: ' || description || '.',
  json_build_array(
    description,
    case tool_type
      when 'movement' then 'Works with the tablet''s camera'
      when 'planning' then 'Knows your timetable'
      when 'health' then 'Shows only your own classes'
      else 'Exports to a page'
    end
  ),
  json_build_object('credits_per_call', credits, 'free_calls_a_month', case credits when 1 then 50 else 20 end),
  tool_type,
  json_build_array(tool_type, case status when 'beta' then 'beta' else 'stable' end),
  'https://tools.harborpoint.example/' || seed.slug(title) || '/preview.png',
  'https://tools.harborpoint.example/' || seed.slug(title) || '/guide',
  mod(n, 7) = 1 and status <> 'beta',
  status <> 'beta' or mod(n, 2) = 0,
  listed_at,
  listed_at + interval '20 days'
from wanted
where not exists (
  select
  from faraday.dashboard_marketplace_listings as present
  where present.title = wanted.title and present.description like 'MOCK:%'
);
