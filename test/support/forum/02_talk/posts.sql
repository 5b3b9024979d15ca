--! table: forum.posts
--! mark: uuid id
--! key: id
--! target: at least 30
--! minimum: 5 per forum.clients by user_id
--! minimum: 10 per forum.communities by room_id.community_id

-- Five posts a client, in rooms of the client's communities; then what a community still lacks of ten, by its members.
with

-- Who may write where, numbered for each author and for each community.
places as materialized (
  select
    members.user_id,
    members.community_id,
    rooms.id as room_id,
    row_number() over (partition by members.user_id order by communities.slug collate "C", rooms.name collate "C") as of_author,
    count(*) over (partition by members.user_id) as author_places,
    row_number() over (partition by members.community_id order by users.username collate "C", rooms.name collate "C") as of_community,
    count(*) over (partition by members.community_id) as community_places
  from forum.members as members
  join forum.users as users on users.id = members.user_id
  join forum.communities as communities on communities.id = members.community_id
  join forum.rooms as rooms on rooms.community_id = members.community_id
),

-- Demo clients, and real ones where these are to be served; rows of every origin count.
short_clients as (
  select clients.user_id, users.username, 5 - count(posts.id) as gap
  from forum.clients as clients
  join forum.users as users on users.id = clients.user_id
  left join forum.posts as posts on posts.user_id = clients.user_id
  where seed.is_demo(clients.user_id) or seed.real_parents()
  group by clients.user_id, users.username
  having count(posts.id) < 5
),

-- A client's posts are numbered. What stands under its number stays as it is; of the free numbers the lowest are taken.
client_slots as (
  select
    short.user_id,
    short.gap,
    slots.identity,
    row_number() over (partition by short.user_id order by slots.slot) as turn
  from short_clients as short
  cross join lateral (
    select slot, 'client/' || short.username || ':' || slot as identity from generate_series(1, 5) as slot
  ) as slots
  left join forum.posts as present on present.id = seed.uuid('posts', slots.identity)
  where present.id is null
),

client_posts as materialized (
  select slots.identity, slots.user_id, places.room_id, places.community_id
  from client_slots as slots
  left join places
    on places.user_id = slots.user_id
    and places.of_author = seed.int('posts.room_id', slots.identity, 1, places.author_places)
  where slots.turn <= slots.gap
),

-- The clients' new posts count for their communities.
short_communities as (
  select communities.id as community_id, communities.slug, 10 - count(posts.community_id) as gap
  from forum.communities as communities
  left join (
    select rooms.community_id from forum.posts as posts join forum.rooms as rooms on rooms.id = posts.room_id
    union all
    select community_id from client_posts
  ) as posts on posts.community_id = communities.id
  where seed.is_demo(communities.id) or seed.real_parents()
  group by communities.id, communities.slug
  having count(posts.community_id) < 10
),

community_slots as (
  select
    short.community_id,
    short.gap,
    slots.identity,
    row_number() over (partition by short.community_id order by slots.slot) as turn
  from short_communities as short
  cross join lateral (
    select slot, 'community/' || short.slug || ':' || slot as identity from generate_series(1, 10) as slot
  ) as slots
  left join forum.posts as present on present.id = seed.uuid('posts', slots.identity)
  where present.id is null
),

community_posts as (
  select slots.identity, places.user_id, places.room_id
  from community_slots as slots
  left join places
    on places.community_id = slots.community_id
    and places.of_community = seed.int('posts.user_id', slots.identity, 1, places.community_places)
  where slots.turn <= slots.gap
),

wanted as (
  select identity, user_id, room_id from client_posts
  union all
  select identity, user_id, room_id from community_posts
)

insert into forum.posts (id, user_id, room_id, title)
select seed.uuid('posts', identity), user_id, room_id, 'What helped me this week'
from wanted
on conflict (id) do nothing;
