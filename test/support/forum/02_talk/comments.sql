--! table: forum.comments
--! mark: uuid id
--! key: id
--! target: at least 60
--! minimum: 2 per forum.posts

with

short as (
  select posts.id as post_id, posts.user_id as author_id, 2 - count(comments.id) as gap
  from forum.posts as posts
  left join forum.comments as comments on comments.post_id = posts.id
  where seed.is_demo(posts.id) or seed.real_parents()
  group by posts.id
  having count(comments.id) < 2
),

free as (
  select
    short.*,
    slots.identity,
    row_number() over (partition by short.post_id order by slots.slot) as turn
  from short
  cross join lateral (
    select slot, short.post_id || ':' || slot as identity from generate_series(1, 2) as slot
  ) as slots
  left join forum.comments as present on present.id = seed.uuid('comments', slots.identity)
  where present.id is null
),

writers as materialized (
  select id as user_id, row_number() over (order by username collate "C") as position, count(*) over () as total
  from forum.users
  where seed.is_demo(id)
)

insert into forum.comments (id, post_id, user_id, body)
select seed.uuid('comments', free.identity), free.post_id, writers.user_id, 'Thank you for telling us.'
from free
left join writers on writers.position = seed.int('comments.user_id', free.identity, 1, writers.total)
where free.turn <= free.gap
on conflict (id) do nothing;
