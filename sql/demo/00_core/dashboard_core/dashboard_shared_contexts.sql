--! table: faraday.dashboard_shared_contexts
--! mark: parent context_id
--! key: context_id, created_at

-- Handing over: the assistant of a question to the dashboards passes what it knows to another one, which drafts, checks or plans from it.
-- Four times for each question, some minutes apart, each time to the next assistant.
with

contexts as (
  select
    context.*,
    row_number() over (order by context.created_at, context.user_id) as position
  from faraday.dashboard_gpt_contexts as context
  where context.description like 'MOCK:%'
),

definitions as (
  select
    id,
    name,
    row_number() over (order by name collate "C", version collate "C") as position,
    count(*) over () as choice
  from faraday.gpt_definitions
  where description like 'MOCK:%'
),

errands (number, task, keeps) as (
  values
    (1, 'Put the answer in words that parents understand', '["summary", "period"]'),
    (2, 'Check the figures against the class lists', '["figures", "filters"]'),
    (3, 'Turn the finding into a plan for next week', '["finding", "grade", "space"]'),
    (4, 'Write two lines for the report of the school', '["summary", "figures"]')
),

handed as (
  select
    contexts.*,
    errands.*,
    contexts.created_at + interval '4 minutes' * errands.number as handed_at,
    source.id as source_id,
    target.id as target_id,
    target.name as target_name
  from errands
  cross join contexts
  join definitions as source on source.id = contexts.primary_gpt_id
  -- Always another assistant than the one that hands over.
  left join definitions as target
    on target.position = 1 + mod(source.position - 1 + 1 + mod(errands.number + contexts.position, source.choice - 1), source.choice)
  order by errands.number, contexts.position
  limit (select seed.rows(200))
)

insert into faraday.dashboard_shared_contexts (context_id, source_gpt_id, target_gpt_id, shared_data, meta_data, created_at)
select
  id,
  source_id,
  target_id,
  json_build_object('question', name, 'topic', context_data ->> 'topic', 'period', context_data ->> 'span', 'task', task),
  json_build_object('step', number, 'fields', keeps::json, 'names_of_pupils', 'removed', 'for', target_name),
  handed_at
from handed
where not exists (
  select from faraday.dashboard_shared_contexts as present where present.context_id = handed.id and present.created_at = handed.handed_at
);
