-- Who reports is a member of the community, reports somebody else, after the post or comment was written; a reported user is the
-- author of the reported post, and the words quote or name the subject.
select
  report.id as row_key,
  format('%s at %s by %s: %s', report.reason, report.created_at, reporter.email, report.content) as problem
from mentara.reports as report
join mentara.users as reporter on reporter.id = report.reporter_id
left join mentara.comments as comment on comment.id = report.comment_id
left join mentara.posts as post on post.id = coalesce(report.post_id, comment.post_id)
left join mentara.users as author on author.id = post.user_id
left join mentara.rooms as room on room.id = post.room_id
left join mentara.room_groups as room_group on room_group.id = room.room_group_id
left join mentara.memberships as membership
  on membership.community_id = room_group.community_id
  and membership.user_id = report.reporter_id
where seed.is_demo(report.id)
  and not coalesce(
    membership.joined_at <= report.created_at
    and coalesce(comment.created_at, post.created_at) <= report.created_at
    and report.created_at <= seed.now() at time zone 'UTC'
    and report.reporter_id not in (post.user_id, coalesce(comment.user_id, post.user_id))
    and coalesce(report.reported_user_id, post.user_id) = post.user_id
    and position(
      case
        when comment.id is not null then comment.content
        when report.reported_user_id is not null then author.first_name
        else post.title
      end in report.content
    ) > 0,
    false
  );
