--! table: faraday.dashboard_context_summaries
--! mark: parent context_id
--! key: context_id, created_at

-- Digests of the questions to the dashboards: one after the last message, a second on the next morning for the mail, and for
-- every fifth a third for the weekly report. Messages and tokens are counted from the messages.
with

contexts as (
  select
    context.*, account.id as account_id, (context.context_data->>'number')::integer as number,
    context.context_data->>'topic' as topic
  from faraday.dashboard_gpt_contexts as context
  join faraday.dashboard_users as person on person.id = context.user_id
  join faraday.users as account on account.id = person.core_user_id
  where context.description like 'MOCK:%'
),
digests (topic, outcome, measure) as (
  values
    ('attendance', 'Mondays are the weakest day', 'call after the second missed Monday'),
    ('fitness', 'All classes gained laps', 'talk to those who lost five laps'),
    ('assessment', 'A few scores are missing', 'catch up in one lane'),
    ('safety', 'Most incidents happen in the gym', 'keep two meters free at the walls'),
    ('equipment', 'Soft balls and mats are worn', 'order mats first'),
    ('staffing', 'Training days leave lessons open', 'ask colleagues with a free period'),
    ('cost', 'Costs follow the school year', 'smaller plans where use is low')
),

said as (
  select context_id, count(*) as messages, sum((meta_data->>'tokens')::integer) as tokens
  from faraday.dashboard_context_interactions
  group by context_id
),

written as (
  select
    contexts.id as context_id, contexts.name, contexts.topic, digests.outcome, digests.measure, said.messages, said.tokens,
    placed.turn,
    case placed.turn
      when 1 then contexts.updated_at + interval '1 minute'
      when 2 then least(contexts.updated_at::date + interval '1 day', seed.today()::timestamp)
      else least(contexts.updated_at::date + interval '7 days', seed.today()::timestamp)
    end as written_at
  from generate_series(1, seed.rows(120)) as n
  -- Twelve for each five: two each, a third for the first two.
  cross join lateral (
    select
      5 * ((n - 1) / 12) + case when mod(n - 1, 12) < 10 then mod(n - 1, 12) / 2 else mod(n - 1, 12) - 10 end + 1 as number,
      case when mod(n - 1, 12) < 10 then mod(mod(n - 1, 12), 2) + 1 else 3 end as turn
  ) as placed
  left join contexts on contexts.number = placed.number
  left join digests on digests.topic = contexts.topic
  left join said on said.context_id = contexts.id
)

insert into faraday.dashboard_context_summaries (context_id, summary, meta_data, created_at)
select
  context_id,
  json_build_object(
    'question', name, 'text', outcome || '; next step: ' || measure || '.', 'topics', json_build_array(topic), 'next_step',
    measure
  ),
  json_build_object('for', (array['screen', 'morning mail', 'weekly report'])[turn], 'messages', messages, 'tokens', tokens),
  written_at
from written
where not exists (
  select from faraday.dashboard_context_summaries as present
  where present.context_id = written.context_id
    and present.meta_data->>'for' = (array['screen', 'morning mail', 'weekly report'])[written.turn]
);
