--! table: forum.members
--! mark: ledger
--! key: community_id, user_id
--! target: at least 20
--! minimum: 8 per forum.communities by community_id
--! minimum: 1 per forum.clients by user_id

-- Every client belongs to a community, and every community has eight members.
with

-- Clients without a community, each with the one that a draw gives it.
clients as (
  select communities.id as community_id, clients.user_id
  from forum.clients as clients
  join forum.users as users on users.id = clients.user_id
  cross join (select count(*) as total from forum.communities) as all_communities
  join (select id, row_number() over (order by slug collate "C") as position from forum.communities) as communities
    on communities.position = seed.int('members.community_id', users.username, 1, all_communities.total)
  left join forum.members as present on present.user_id = clients.user_id
  where (seed.is_demo(clients.user_id) or seed.real_parents())
    and present.user_id is null
),

-- What each community still lacks, with those.
short as (
  select communities.id as community_id, slug, 8 - count(members.community_id) as gap
  from forum.communities as communities
  left join (
    select community_id from forum.members
    union all
    select community_id from clients
  ) as members on members.community_id = communities.id
  where seed.is_demo(communities.id) or seed.real_parents()
  group by communities.id, slug
  having count(members.community_id) < 8
),

-- Demo users who are no members yet, in an order that a draw makes. A real person joins nothing by our hand.
candidates as (
  select
    short.community_id,
    users.id as user_id,
    short.gap,
    row_number() over (
      partition by short.community_id
      order by seed.uniform('members.user_id', slug || ':' || users.username), users.username collate "C"
    ) as turn
  from short
  cross join forum.users as users
  left join forum.members as present on present.community_id = short.community_id and present.user_id = users.id
  left join clients on clients.community_id = short.community_id and clients.user_id = users.id
  where seed.is_demo(users.id) and present.user_id is null and clients.user_id is null
),

inserted as (
  insert into forum.members (community_id, user_id)
  select community_id, user_id from clients
  union all
  select community_id, user_id from candidates where turn <= gap
  on conflict (community_id, user_id) do nothing
  returning community_id, user_id
)

insert into seed.demo_row (table_name, key)
select 'forum.members', community_id || ',' || user_id from inserted
on conflict (table_name, key) do nothing;
