-- Who blocks somebody has reported that person before, and the two have no thread of their own.
select
  blocker.email || ' blocks ' || blocked.email as row_key,
  format('blocked %s, reported %s, threads of the two: %s', block.created_at, report.created_at, threads.number) as problem
from mentara.user_blocks as block
join mentara.users as blocker on blocker.id = block.blocker_id
join mentara.users as blocked on blocked.id = block.blocked_id
left join (
  select reporter_id, reported_user_id, min(created_at) as created_at from mentara.reports group by reporter_id, reported_user_id
) as report on report.reporter_id = block.blocker_id and report.reported_user_id = block.blocked_id
cross join lateral (
  select count(*) as number
  from mentara.conversation_participants as own
  join mentara.conversation_participants as other on other.conversation_id = own.conversation_id
  join mentara.conversations as conversation on conversation.id = own.conversation_id
  where conversation.type = 'DIRECT'
    and own.user_id = block.blocker_id
    and other.user_id = block.blocked_id
) as threads
where seed.is_demo(block.id)
  and not coalesce(
    report.created_at <= block.created_at and block.created_at <= seed.now() at time zone 'UTC' and threads.number = 0, false
  );
