--! table: mentara.post_hearts
--! mark: uuid id
--! key: post_id, user_id
--! target: at least 200
--! minimum: 3 per mentara.users by user_id
--! minimum: 1 per mentara.posts by post_id

-- People give hearts to posts of their communities, never to their own. Demo users give seven each, real ones are given what is
-- missing to three. Posts that nobody has found then get one from a member, from demo members if there are any; a post without
-- a room belongs to no community, and a demo client comes by. Of all posts or members the order is by chance.
with

posts as materialized (
  select post.id, post.user_id, post.created_at, coalesce(room_group.community_id, '') as community_id
  from mentara.posts as post
  left join mentara.rooms as room on room.id = post.room_id
  left join mentara.room_groups as room_group on room_group.id = room.room_group_id
),

members as materialized (
  select
    membership.community_id, membership.user_id, account.email, membership.joined_at,
    seed.is_demo(account.id) = bool_or(seed.is_demo(account.id)) over (partition by membership.community_id) as is_guest
  from mentara.memberships as membership
  join mentara.users as account on account.id = membership.user_id
  union all
  select '', id, email, created_at, true
  from mentara.users
  where seed.is_demo(id)
    and role = 'client'
),

short_users as (
  -- What demo users gave to posts that nobody had found (see below) comes on top of their seven.
  select account.id as user_id, wanted.hearts - count(given.id) as gap
  from mentara.users as account
  cross join lateral (select case when seed.is_demo(account.id) then 7 else 3 end as hearts) as wanted
  left join mentara.post_hearts as given
    on given.user_id = account.id
    and not (seed.is_demo(account.id) and given.id = seed.uuid('post_hearts', given.post_id || '/' || account.email)::text)
  where seed.is_demo(account.id) or seed.real_parents()
  group by account.id, wanted.hearts
  having count(given.id) < wanted.hearts
),

users_hearts as materialized (
  select *
  from (
    select
      posts.id as post_id, members.user_id, members.email || '/' || posts.id as path, short_users.gap,
      greatest(posts.created_at, members.joined_at) as base_at,
      row_number() over (
        partition by members.user_id order by seed.uniform('post_hearts.post_id', members.email || '/' || posts.id), posts.id
      ) as turn
    from short_users
    join members using (user_id)
    join posts on posts.community_id = members.community_id and posts.user_id <> members.user_id
    left join mentara.post_hearts as present on present.post_id = posts.id and present.user_id = members.user_id
    where present.id is null
      and members.community_id <> ''
  ) as candidates
  where turn <= gap
),

short_posts as (
  -- None so far, and none of those above.
  select posts.*
  from posts
  left join (
    select post_id from mentara.post_hearts union all select post_id from users_hearts
  ) as hearts on hearts.post_id = posts.id
  where seed.is_demo(posts.id) or seed.real_parents()
  group by posts.id, posts.user_id, posts.created_at, posts.community_id
  having count(hearts.post_id) < 1
),

posts_hearts as (
  select distinct on (short_posts.id)
    short_posts.id as post_id, members.user_id, short_posts.id || '/' || members.email as path,
    greatest(short_posts.created_at, members.joined_at) as base_at
  from short_posts
  join members on members.community_id = short_posts.community_id and members.user_id <> short_posts.user_id and is_guest
  order by short_posts.id, seed.uniform('post_hearts.user_id', short_posts.id || '/' || members.email), members.email collate "C"
),

wanted as (
  select post_id, user_id, path, base_at from users_hearts
  union all
  select post_id, user_id, path, base_at from posts_hearts
)

insert into mentara.post_hearts (id, post_id, created_at, user_id)
select
  seed.uuid('post_hearts', path)::text,
  post_id,
  least(
    greatest(base_at + interval '1 minute' * seed.int('post_hearts.soon', path, 3, 50), awake_at),
    greatest(base_at, seed.now() at time zone 'UTC')
  ),
  user_id
from wanted
cross join lateral (
  -- Within a week, while people are awake.
  select base_at::date + interval '1 day' * floor(seed.uniform('post_hearts.day', path) * least(7, seed.today() - base_at::date))
    - interval '1 hour' + interval '1 minute' * seed.int('post_hearts.minute', path, 0, 840) as awake_at
) as waking_hours
on conflict (post_id, user_id) do nothing;
