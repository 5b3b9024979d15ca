--! table: faraday.dashboard_context_backups
--! mark: parent context_id
--! key: context_id, created_at

-- Two copies of each question to the dashboards: after the third message and after the last, with the messages until then.
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
copies as (
  select
    contexts.id as context_id,
    contexts.name,
    contexts.context_data,
    until,
    contexts.created_at + interval '1 minute' * until + interval '20 seconds' as copied_at
  from generate_series(1, seed.rows(100)) as n
  cross join lateral (select case mod(n - 1, 2) when 0 then 3 else 6 end as until) as taken
  left join contexts on contexts.number = (n - 1) / 2 + 1
),

messages as (
  select copies.context_id, copies.until, json_agg(message.content order by message."timestamp") as said
  from copies
  join faraday.dashboard_context_interactions as message
    on message.context_id = copies.context_id and (message.meta_data->>'step')::integer <= copies.until
  group by copies.context_id, copies.until
)

insert into faraday.dashboard_context_backups (context_id, backup_data, created_at)
select
  copies.context_id,
  json_build_object('name', name, 'settings', context_data, 'messages', said, 'count', json_array_length(said)),
  copied_at
from copies
left join messages using (context_id, until)
where not exists (
  select from faraday.dashboard_context_backups as present
  where present.context_id = copies.context_id and present.created_at = copies.copied_at
);
