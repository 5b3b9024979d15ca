--! table: faraday.gpt_subscription_plans
--! mark: text description
--! key: name
--! scaffold: fd24613600f9 9805f327ea32

-- Plans and prices.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' plan' as plain_name,
    'MOCK: ' || description_word.word as description
  from generate_series(1, seed.rows(5)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('gpt_subscription_plans.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('gpt_subscription_plans.description', n)
),

shaped as (
  select
    wanted.*,
    plain_name || coalesce(' ' || nullif(row_number() over (partition by lower(plain_name) order by n), 1), '') as name
  from wanted
)

insert into faraday.gpt_subscription_plans (
  status, metadata, name, description, price, currency, billing_cycle, monthly_token_limit,
  monthly_request_limit, max_contexts, max_gpt_definitions, features, api_access, priority_support,
  custom_integrations, is_active, is_public
)
select
  seed.pick_weighted('gpt_subscription_plans.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case
    when seed.chance('gpt_subscription_plans.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('gpt_subscription_plans.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('gpt_subscription_plans.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('gpt_subscription_plans.metadata.attempt', n, 1, 3))::json
  end,
  name,
  description,
  seed.amount('gpt_subscription_plans.price', n, 5, 400, 2),
  seed.pick_weighted('gpt_subscription_plans.currency', n, array['EUR', 'USD', 'GBP', 'CHF'], array[8, 6, 2, 1]),
  seed.pick_weighted('gpt_subscription_plans.billing_cycle', n, array['monthly', 'quarterly', 'yearly'], array[8, 2, 4]),
  case
    when seed.chance('gpt_subscription_plans.monthly_token_limit?', n, 0.85) then seed.int('gpt_subscription_plans.monthly_token_limit', n, 1, 100)
  end,
  case
    when seed.chance('gpt_subscription_plans.monthly_request_limit?', n, 0.85) then seed.int('gpt_subscription_plans.monthly_request_limit', n, 1, 100)
  end,
  case
    when seed.chance('gpt_subscription_plans.max_contexts?', n, 0.85) then seed.int('gpt_subscription_plans.max_contexts', n, 1, 100)
  end,
  case
    when seed.chance('gpt_subscription_plans.max_gpt_definitions?', n, 0.85) then seed.int('gpt_subscription_plans.max_gpt_definitions', n, 1, 100)
  end,
  case
    when seed.chance('gpt_subscription_plans.features?', n, 0.85) then jsonb_build_array(seed.pick('gpt_subscription_plans.features.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('gpt_subscription_plans.features.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
  end,
  case
    when seed.chance('gpt_subscription_plans.api_access?', n, 0.85) then seed.chance('gpt_subscription_plans.api_access', n, 0.2)
  end,
  case
    when seed.chance('gpt_subscription_plans.priority_support?', n, 0.85) then seed.chance('gpt_subscription_plans.priority_support', n, 0.2)
  end,
  case
    when seed.chance('gpt_subscription_plans.custom_integrations?', n, 0.85) then seed.chance('gpt_subscription_plans.custom_integrations', n, 0.2)
  end,
  case
    when seed.chance('gpt_subscription_plans.is_active?', n, 0.85) then seed.chance('gpt_subscription_plans.is_active', n, 0.9)
  end,
  case
    when seed.chance('gpt_subscription_plans.is_public?', n, 0.85) then seed.chance('gpt_subscription_plans.is_public', n, 0.9)
  end
from shaped
on conflict (name) do nothing;
