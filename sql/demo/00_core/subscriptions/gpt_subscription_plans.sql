--! table: faraday.gpt_subscription_plans
--! mark: text description
--! key: name

-- The five plans that the district can choose from, small to large. Tokens are billed from the first one on, at the price in
-- metadata; what goes beyond the monthly allowance costs half as much again. The five stay five at any scale.
with

plans (name, price, tokens, requests, contexts, assistants, per_1000, audience, description, features) as (
  values
    ('Classroom', 9, 150000, 150, 10, 1, 0.0300, 'individual', 'One assistant for one teacher who wants to try it out',
     array['lesson ideas', 'warm-up library']),
    ('Teacher', 15, 350000, 300, 25, 3, 0.0240, 'individual', 'Daily planning and letters home for one teacher',
     array['lesson planning', 'parent letters', 'rubrics']),
    ('Teacher Plus', 29, 750000, 600, 60, 8, 0.0200, 'individual', 'For department heads and teachers with many adapted lessons',
     array['lesson planning', 'parent letters', 'rubrics', 'adapted activities', 'export to calendar']),
    ('School', 149, 1700000, 1400, 250, 20, 0.0150, 'school', 'One principal''s office and the shared assistants of a school',
     array['everything in Teacher Plus', 'shared contexts', 'usage reports']),
    ('District', 590, 5500000, 4500, 1000, 60, 0.0120, 'district', 'District office: reports, integrations and support by phone',
     array['everything in School', 'API access', 'single sign-on', 'audit export'])
)

insert into faraday.gpt_subscription_plans (
  status, metadata, name, description, price, currency, billing_cycle, monthly_token_limit, monthly_request_limit,
  max_contexts, max_gpt_definitions, features, api_access, priority_support, custom_integrations, is_active, is_public
)
select
  'ACTIVE',
  json_build_object('price_per_1000_tokens', per_1000, 'overage_surcharge', 0.5, 'audience', audience),
  name,
  'MOCK: ' || description,
  price,
  'USD',
  'monthly',
  tokens,
  requests,
  contexts,
  assistants,
  to_json(features),
  name = 'District',
  price > 100,
  name = 'District',
  true,
  name <> 'District'
from plans
-- Five at any scale.
limit least(seed.rows(50), 5)
on conflict (name) do nothing;
