--! table: faraday.core_gpt_definitions
--! mark: text description
--! key: name, version

-- The base models and what each is set up for: five models, five tasks. A larger scale adds further versions of the same.
with

models (number, model, window_size, answer) as (
  values
    (0, 'gpt-4o', 128000, 4000), (1, 'gpt-4o-mini', 128000, 4000), (2, 'gpt-4-turbo', 128000, 4000), (3, 'gpt-4', 8192, 2000),
    (4, 'gpt-3.5-turbo', 16385, 2000)
),

tasks (number, task, temperature, purpose) as (
  values
    (0, 'chat', 0.6, 'Answers questions of the staff'), (1, 'drafting', 0.7, 'Writes lessons, letters and notices'),
    (2, 'assessment', 0.2, 'Writes rubrics and remarks'),
    (3, 'translation', 0.1, 'Translates into the languages of the families'),
    (4, 'summaries', 0.3, 'Shortens conversations and reports')
),

staff as (
  select account.id, account.organization_id, row_number() over (order by account.created_at) as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    n,
    models.*,
    tasks.task,
    tasks.temperature,
    tasks.purpose,
    staff.id as user_id,
    staff.organization_id,
    1 + (n - 1) / 25 || '.0' as version
  from generate_series(1, seed.rows(25)) as n
  join models on models.number = mod(n - 1, 25) / 5
  join tasks on tasks.number = mod(n - 1, 5)
  left join staff on staff.position = 1
)

insert into faraday.core_gpt_definitions (
  status, metadata, name, model_type, version, description, max_tokens, temperature, top_p, frequency_penalty, presence_penalty,
  capabilities,
  limitations, context_window, total_requests, total_tokens, last_used, is_active, is_public, user_id, organization_id
)
select
  case when number >= 3 then 'INACTIVE' else 'ACTIVE' end::faraday.base_status_enum,
  json_build_object('task', task, 'reviewed_by', 'district office'),
  model || ' for ' || task,
  model,
  version,
  'MOCK: ' || purpose || case when number >= 3 then '; replaced by a newer model' else '' end,
  answer,
  temperature,
  1,
  0,
  0,
  json_build_array('text', case when number < 3 then 'images' else 'tables' end),
  json_build_array('No names of pupils', 'No medical advice'),
  window_size,
  0,
  0,
  null,
  number < 3,
  number < 2,
  user_id,
  organization_id
from wanted
on conflict (name, version) do nothing;
