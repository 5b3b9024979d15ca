-- Hearts go to posts and comments of others, after these were written, by people who had joined the community by then.
with

hearts as (
  select
    heart.id, heart.user_id, heart.created_at, 'post' as kind, post.user_id as author_id, post.created_at as written_at,
    post.room_id
  from mentara.post_hearts as heart
  join mentara.posts as post on post.id = heart.post_id
  where seed.is_demo(heart.id)
  union all
  select heart.id, heart.user_id, heart.created_at, 'comment', comment.user_id, comment.created_at, post.room_id
  from mentara.comment_hearts as heart
  join mentara.comments as comment on comment.id = heart.comment_id
  join mentara.posts as post on post.id = comment.post_id
  where seed.is_demo(heart.id)
)

select
  hearts.kind || ' heart ' || hearts.id as row_key,
  format('given %s, written %s, joined %s', hearts.created_at, hearts.written_at, coalesce(joined_at::text, 'never')) as problem
from hearts
left join mentara.rooms as room on room.id = hearts.room_id
left join mentara.room_groups as room_group on room_group.id = room.room_group_id
left join mentara.memberships as membership
  on membership.community_id = room_group.community_id
  and membership.user_id = hearts.user_id
where hearts.user_id = hearts.author_id
  or hearts.created_at < hearts.written_at
  or (room.id is not null and hearts.created_at < coalesce(membership.joined_at, 'infinity'))
  or (seed.is_demo(hearts.user_id) and hearts.created_at > greatest(hearts.written_at, seed.now() at time zone 'UTC'));
