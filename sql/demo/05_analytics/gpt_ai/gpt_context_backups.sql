--! table: faraday.gpt_context_backups
--! mark: parent context_id
--! key: context_id, backup_type

-- One copy of each of the first conversations, taken in the night after its last message, with the messages as they were. Every
-- fiftieth was taken by hand; a few were restored, one in forty failed the check of its size and was taken again.
with

contexts as (
  select
    context.*, (context.context_metadata->>'number')::integer as number, account.organization_id,
    least(context.last_accessed_at::date + interval '1 day', seed.today()::timestamp) as taken_at
  from faraday.gpt_interaction_contexts as context
  join faraday.users as account on account.id = context.user_id
  where context.description like 'MOCK:%'
),

messages as (
  select
    message.context_id,
    json_agg(json_build_object('role', message.role, 'text', message.content->>'text') order by message.processed_at) as said,
    sum(message.token_count) as tokens
  from faraday.gpt_context_interactions as message
  join contexts on contexts.id = message.context_id
  group by message.context_id
),

copies as (
  select
    n, contexts.id, contexts.name, contexts.user_id, contexts.organization_id, contexts.taken_at,
    coalesce(messages.said, '[]'::json) as said, coalesce(messages.tokens, 0) as tokens,
    case when mod(n, 50) = 7 then 'manual' else 'nightly' end as backup_type,
    mod(n, 40) = 11 as repeated,
    mod(n, 25) = 9 and contexts.taken_at < seed.today() - interval '3 days' as restored
  from generate_series(1, seed.rows(150)) as n
  left join contexts on contexts.number = n
  left join messages on messages.context_id = contexts.id
)

insert into faraday.gpt_context_backups (
  status, is_active, metadata, context_id, backup_content, backup_type, backup_reason, backup_metadata, error_message,
  is_restored,
  restored_at, user_id, organization_id
)
select
  'COMPLETED',
  true,
  json_build_object('taken_at', taken_at),
  id,
  json_build_object('name', name, 'messages', said, 'token_count', tokens),
  backup_type,
  case backup_type
    when 'manual' then 'Asked for before a long answer was edited.'
    else 'Nightly copy of changed conversations.'
  end,
  json_build_object('bytes', char_length(said::text), 'attempts', case when repeated then 2 else 1 end),
  case when repeated then 'First attempt: size differed from the source; taken again.' end,
  restored,
  case when restored then taken_at + interval '2 days 9 hours' end,
  user_id,
  organization_id
from copies
where not exists (
  select from faraday.gpt_context_backups as present
  where present.context_id = copies.id and present.backup_type = copies.backup_type
);
