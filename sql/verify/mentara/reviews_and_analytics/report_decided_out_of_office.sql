-- Reports are decided after they came in, on a working day between nine and five in Manila, in a community that a moderator was
-- looking after by then; what is pending has not changed.
select
  report.id as row_key,
  format('%s, reported %s, changed %s, moderator since %s', report.status, report.created_at, report.updated_at, care.since)
    as problem
from mentara.reports as report
left join mentara.comments as comment on comment.id = report.comment_id
left join mentara.posts as post on post.id = coalesce(report.post_id, comment.post_id)
left join mentara.rooms as room on room.id = post.room_id
left join mentara.room_groups as room_group on room_group.id = room.room_group_id
left join (
  select community_id, min(assigned_at) as since from mentara.moderator_communities group by community_id
) as care on care.community_id = room_group.community_id
where seed.is_demo(report.id)
  and not coalesce(
    case report.status
      when 'PENDING' then report.updated_at = report.created_at
      else report.updated_at > report.created_at
        and report.updated_at <= seed.now() at time zone 'UTC'
        and extract(isodow from report.updated_at) <= 5
        and report.updated_at::time between '01:00' and '09:00'
        and care.since <= report.updated_at
    end,
    false
  );
