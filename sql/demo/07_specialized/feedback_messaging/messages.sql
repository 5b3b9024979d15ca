--! table: faraday.messages
--! mark: ledger
--! key: sent_at
--! scaffold: 9e660591612e 33c0ad826410

-- Direct messages.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    case when seed.chance('messages.sender_id?', n, 0.85) then sender.id end as sender_id,
    case when seed.chance('messages.recipient_id?', n, 0.85) then recipient.id end as recipient_id,
    case when seed.chance('messages.subject?', n, 0.85) then rtrim(subject_word.word, '.') end as subject,
    case when seed.chance('messages.content?', n, 0.85) then content_word.word end as content,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as sent_at
  from generate_series(1, seed.rows(300)) as n
  left join users as recipient on recipient.position = seed.fan_out('messages.recipient_id', n, (select max(position) from users))
  left join users as sender
    on sender.position = 1 + mod(seed.fan_out('messages.recipient_id', n, (select max(position) from users)) - 1 + seed.int('messages.sender_id', n, 1, greatest(1, (select max(position) from users) - 1)), (select max(position) from users))
  left join seed.word as subject_word on subject_word.kind = 'sentence' and subject_word.position = seed.distinct_position('messages.subject', n)
  left join seed.word as content_word on content_word.kind = 'paragraph' and content_word.position = seed.distinct_position('messages.content', n)
),

inserted as (
  insert into faraday.messages (sender_id, recipient_id, subject, content, sent_at, read_at, status)
  select
    sender_id,
    recipient_id,
    subject,
    content,
    sent_at,
    case
      when seed.chance('messages.read_at?', n, 0.8) then (seed.office_time('messages.read_at', n, seed.now() - interval '180 days', seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('messages.status?', n, 0.85) then seed.pick_weighted('messages.status', n, array['queued', 'sent', 'delivered', 'bounced'], array[1, 3, 9, 1])
    end
  from wanted
  where not exists (
    select from faraday.messages as present
    where present.sent_at = wanted.sent_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.messages', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
