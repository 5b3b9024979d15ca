--! table: migration.llm_usage_logs
--! mark: uuid id
--! key: request_id

-- Calls of the last quarter in working hours, by the lead and the analysts of an engagement and for what it is doing: one
-- moves servers, the other was discovered first and is being assessed since. Costs follow the price list of the day.
with

stages (stage, features, weights) as (
  values
    ('moving', array['wave_planning', 'risk_review', 'status_report', 'asset_chat', 'dependency_analysis'], array[4, 3, 2, 5, 1]),
    ('discovery', array['field_mapping', 'data_cleansing', 'asset_classification', 'dependency_analysis'], array[3, 4, 4, 3]),
    ('assessment', array['sixr_recommendation', 'question_summary', 'dependency_analysis', 'asset_chat'], array[6, 4, 3, 4])
),

features (
  feature, page, endpoint, agent, grade, items, items_low, items_high, prompt, prompt_per_item, answer, answer_per_item
) as (
  values
    ('field_mapping', 'attribute-mapping', 'data-import/mappings/suggest', 'Field mapper', 2, 'columns', 10, 16, 900, 85, 60, 28),
    ('data_cleansing', 'data-cleansing', 'data-import/issues/explain', 'Quality analyst', 3, 'records', 5, 25, 500, 70, 80, 22),
    ('asset_classification', 'asset-inventory', 'assets/classify', 'Asset classifier', 3, 'assets', 10, 30, 700, 55, 40, 16),
    ('dependency_analysis', 'dependencies', 'dependencies/analyze', 'Dependency analyst', 2, 'assets', 6, 18, 1100, 120, 150, 40),
    ('sixr_recommendation', 'treatment', 'sixr/recommend', 'Migration strategist', 1, 'applications', 1, 4, 1500, 420, 240, 180),
    ('question_summary', 'treatment', 'sixr/questions/summarize', 'Interview assistant', 3, 'answers', 8, 20, 400, 60, 120, 6),
    ('wave_planning', 'wave-planning', 'waves/review', 'Wave planner', 2, 'assets', 12, 24, 1400, 60, 380, 20),
    ('risk_review', 'wave-planning', 'risks/review', 'Risk analyst', 1, 'dependencies', 4, 14, 1200, 90, 420, 30),
    ('status_report', 'reports', 'reports/draft', 'Report writer', 2, 'log entries', 15, 45, 600, 35, 520, 4),
    ('asset_chat', 'asset-inventory', 'chat/assets', 'Inventory assistant', 3, 'messages', 1, 9, 450, 90, 140, 12)
),

models (grade, number, provider, model, first_token_ms, ms_per_token) as (
  values
    (1, 1, 'openai',    'gpt-4',                                900, 42),
    (1, 2, 'anthropic', 'claude-3-opus',                       1100, 38),
    (2, 1, 'openai',    'gpt-4-turbo',                          700, 28),
    (2, 2, 'anthropic', 'claude-3-sonnet',                      650, 17),
    (2, 3, 'deepinfra', 'meta-llama/Llama-2-70b-chat-hf',       600, 30),
    (3, 1, 'openai',    'gpt-3.5-turbo',                        350, 12),
    (3, 2, 'anthropic', 'claude-3-haiku',                       300,  9),
    (3, 3, 'deepinfra', 'mistralai/Mixtral-8x7B-Instruct-v0.1', 450, 18),
    (3, 4, 'deepinfra', 'meta-llama/Llama-2-13b-chat-hf',       400, 15)
),

failures (number, error_type, message, reads_prompt, ms_low, ms_high) as (
  values
    (1, 'rate_limit_exceeded', 'Rate limit reached, retry after 20 seconds', false, 90, 400),
    (2, 'timeout', 'No answer within 60 seconds', true, 60000, 60040),
    (3, 'service_unavailable', 'The provider answered 503 Service Unavailable', false, 200, 1500)
),

tenants as (
  select
    client.id as client_account_id,
    row_number() over (partition by engagement.slug order by client.slug) as client_number,
    split_part(client.primary_contact_email, '@', 2) as domain,
    engagement.id as engagement_id,
    engagement.slug,
    -- A Monday, so that no call of the first weekend has to move to before it.
    date_trunc('week', greatest(engagement.start_date, seed.now() - interval '2160 hours') at time zone 'UTC' + interval '7 days')
      at time zone 'UTC' as first_day,
    engagement.start_date + interval '720 hours' as discovered_at
  from migration.engagements as engagement
  join migration.client_accounts as client on client.id = engagement.client_account_id
  where engagement.is_mock
),

accounts as (
  select
    email,
    split_part(email, '@', 2) as domain,
    row_number() over (partition by split_part(email, '@', 2) order by created_at, email) as rank,
    count(*) over (partition by split_part(email, '@', 2)) as accounts,
    address.word as ip_address,
    browser.word as user_agent
  from migration.users
  left join seed.word as address on address.kind = 'ip_private' and address.position = seed.position('users.ip_address', email)
  left join lateral (
    select word from seed.word
    where kind = 'user_agent' and position >= seed.int('users.user_agent', email, 1, 900) and word not like '%Mobile%'
    order by position
    limit 1
  ) as browser on true
  where is_mock
),

calls as (
  -- Of six hundred calls, three clients make 270, 200 and 130.
  select
    n,
    3 * ((n - 1) / 600) + case when mod(n - 1, 600) < 270 then 1 when mod(n - 1, 600) < 470 then 2 else 3 end as client_number,
    seed.pick_weighted('llm_usage_logs.slug', n, array['data-centre-exit', 'application-modernization'], array[9, 11]) as slug,
    seed.int('llm_usage_logs.person', n, 0, 4) as person,
    case when seed.chance('llm_usage_logs.success', n, 0.03) then seed.int('llm_usage_logs.error_type', n, 1, 3) end as failure
  from generate_series(1, seed.rows(600)) as n
),

placed as (
  select
    calls.*,
    tenants.client_account_id,
    tenants.engagement_id,
    tenants.discovered_at,
    accounts.*,
    seed.office_time('llm_usage_logs.created_at', n, tenants.first_day, seed.today()::timestamp at time zone 'UTC') as created_at
  from calls
  left join tenants on tenants.client_number = calls.client_number and tenants.slug = calls.slug
  -- The lead (2 or 3) makes one call of five, two analysts (4, 5 or 6, 7) the rest; where accounts lack, the last does.
  left join accounts on accounts.domain = tenants.domain and accounts.rank = least(
    accounts.accounts,
    case when person = 0 then 2 else 4 + mod(person, 2) end
    + case when calls.slug = 'data-centre-exit' then 0 when person = 0 then 1 else 2 end
  )
),

asked as (
  select
    placed.*,
    features.*,
    seed.int('llm_usage_logs.items', n, items_low, items_high) as item_count,
    seed.int('llm_usage_logs.model', n, 1, case grade when 1 then 2 when 2 then 3 else 4 end) as model_number
  from placed
  join stages on stages.stage = case
    when slug = 'data-centre-exit' then 'moving' when created_at < discovered_at then 'discovery' else 'assessment' end
  join features on features.feature = seed.pick_weighted('llm_usage_logs.feature', n, stages.features, stages.weights)
),

answered as (
  select
    asked.*,
    models.*,
    failures.error_type,
    failures.message,
    case when failures.reads_prompt is not false then
      round(seed.normal('llm_usage_logs.input_tokens', n, 1, 0.06, 0.7, 1.3) * (prompt + prompt_per_item * item_count))::integer
    else 0 end as input_tokens,
    case when failures.number is null then
      round(seed.normal('llm_usage_logs.output_tokens', n, 1, 0.15, 0.4, 1.8) * (answer + answer_per_item * item_count))::integer
    else 0 end as output_tokens,
    seed.int('llm_usage_logs.response_time_ms', n, failures.ms_low, failures.ms_high) as failed_after_ms
  from asked
  left join models on models.grade = asked.grade and models.number = asked.model_number
  left join failures on failures.number = asked.failure
),

wanted as (
  -- The price in force at the call; the first one where the list begins later. left: a model without any price must fail.
  select
    answered.*,
    price.provider as priced_provider,
    price.model_version,
    price.currency,
    round(input_tokens * price.input_cost_per_1k_tokens / 1000, 6) as input_cost,
    round(output_tokens * price.output_cost_per_1k_tokens / 1000, 6) as output_cost
  from answered
  left join lateral (
    select pricing.*
    from migration.llm_model_pricing as pricing
    where (pricing.provider, pricing.model_name) = (answered.provider, answered.model)
    order by
      pricing.effective_from > answered.created_at,
      abs(extract(epoch from answered.created_at - pricing.effective_from)),
      pricing.model_version
    limit 1
  ) as price on true
)

insert into migration.llm_usage_logs (
  id, created_at, updated_at, client_account_id, engagement_id, user_id, username, session_id, request_id,
  endpoint, page_context, feature_context, llm_provider, model_name, model_version,
  input_tokens, output_tokens, total_tokens, input_cost, output_cost, total_cost, cost_currency, response_time_ms,
  success, error_type, error_message, request_data, response_data, additional_metadata, ip_address, user_agent
)
select
  seed.uuid('llm_usage_logs', n),
  created_at, created_at, client_account_id, engagement_id,
  rank,  -- number of the account within its client: users have no integer key
  email,
  'ws-' || left(md5(email || (created_at at time zone 'UTC')::date), 12),
  'req-' || replace(seed.uuid('llm_usage_logs.request_id', n)::text, '-', ''),
  '/api/v1/' || endpoint, page, feature,
  priced_provider, model, model_version,
  input_tokens, output_tokens, input_tokens + output_tokens,
  input_cost, output_cost, input_cost + output_cost, currency,
  coalesce(
    failed_after_ms,
    first_token_ms + round(ms_per_token * output_tokens * (0.85 + 0.3 * seed.uniform('llm_usage_logs.response_time_ms', n)))
  ),
  error_type is null,
  error_type,
  message,
  jsonb_build_object('items', item_count, 'of', items, 'temperature', 0.1, 'max_tokens', 2048),
  case
    when error_type is null then jsonb_build_object('finish_reason', 'stop', 'format', 'json')
    else jsonb_build_object('error', error_type)
  end,
  jsonb_build_object('agent', agent, 'attempt', 1),
  ip_address,
  user_agent
from wanted
on conflict (request_id) do nothing;
