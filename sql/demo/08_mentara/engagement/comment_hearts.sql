--! table: mentara.comment_hearts
--! mark: uuid id
--! key: comment_id, user_id
--! target: at least 120

-- Every demo user gives four hearts to comments of others: under the own posts rather than elsewhere in the communities that the
-- user has joined.
with

givers as (
  select account.id as user_id, account.email, 4 - count(given.id) as gap
  from mentara.users as account
  left join mentara.comment_hearts as given on given.user_id = account.id
  where seed.is_demo(account.id)
  group by account.id
  having count(given.id) < 4
),

candidates as (
  select
    givers.*, comment.id as comment_id, path, greatest(comment.created_at, membership.joined_at) as base_at,
    row_number() over (
      partition by givers.user_id
      order by seed.uniform('comment_hearts.comment_id', path) - case when post.user_id = givers.user_id then 0.6 else 0 end, path
    ) as turn
  from givers
  join mentara.memberships as membership on membership.user_id = givers.user_id
  join mentara.room_groups as room_group on room_group.community_id = membership.community_id
  join mentara.rooms as room on room.room_group_id = room_group.id
  join mentara.posts as post on post.room_id = room.id
  join mentara.comments as comment on comment.post_id = post.id and comment.user_id <> givers.user_id
  cross join lateral (select givers.email || '/' || comment.id as path) as paths
  left join mentara.comment_hearts as present on present.comment_id = comment.id and present.user_id = givers.user_id
  where present.id is null
    and seed.is_demo(comment.id)
)

insert into mentara.comment_hearts (id, comment_id, created_at, user_id)
select
  seed.uuid('comment_hearts', path)::text,
  comment_id,
  least(
    greatest(base_at + interval '1 minute' * seed.int('comment_hearts.soon', path, 2, 40), awake_at),
    greatest(base_at, seed.now() at time zone 'UTC')
  ),
  user_id
from candidates
cross join lateral (
  -- Within three days, while people are awake.
  select base_at::date - interval '1 hour'
    + interval '1 day' * floor(seed.uniform('comment_hearts.day', path) * least(3, seed.today() - base_at::date))
    + interval '1 minute' * seed.int('comment_hearts.minute', path, 0, 840) as awake_at
) as waking_hours
where turn <= gap
on conflict (comment_id, user_id) do nothing;
