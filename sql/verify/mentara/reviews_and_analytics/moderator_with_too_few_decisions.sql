-- Three reports or more have been decided in the communities of each moderator.
select
  account.email as row_key,
  count(report.id) || ' decisions' as problem
from mentara.moderators as moderator
join mentara.users as account on account.id = moderator.user_id
left join mentara.moderator_communities as assignment on assignment.moderator_id = moderator.user_id
left join (
  select report.id, room_group.community_id
  from mentara.reports as report
  left join mentara.comments as comment on comment.id = report.comment_id
  join mentara.posts as post on post.id = coalesce(report.post_id, comment.post_id)
  join mentara.rooms as room on room.id = post.room_id
  join mentara.room_groups as room_group on room_group.id = room.room_group_id
  where report.status <> 'PENDING'
) as report on report.community_id = assignment.community_id
where seed.is_demo(moderator.user_id)
group by account.id
having count(report.id) < 3;
