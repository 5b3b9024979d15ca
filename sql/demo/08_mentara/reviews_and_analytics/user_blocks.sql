--! table: mentara.user_blocks
--! mark: uuid id
--! key: blocker_id, blocked_id
--! target: at least 3

-- Who reports somebody for unwanted contact blocks that person within the same hour.
insert into mentara.user_blocks (id, blocker_id, blocked_id, reason, created_at)
select distinct on (report.reporter_id, report.reported_user_id)
  seed.uuid('user_blocks', report.reporter_id || '/' || report.reported_user_id)::text,
  report.reporter_id,
  report.reported_user_id,
  case mod(seed.int('user_blocks.reason', report.id, 0, 2), 3)
    when 0 then 'Does not accept a no.'
    when 1 then 'Messages at any hour.'
  end,
  report.created_at + interval '1 minute' * seed.int('user_blocks.created_at', report.id, 2, 25)
from mentara.reports as report
where seed.is_demo(report.id)
  and report.reported_user_id is not null
order by report.reporter_id, report.reported_user_id, report.created_at, report.id
on conflict (blocker_id, blocked_id) do nothing;
