--! table: mentara.moderators
--! mark: parent user_id
--! key: user_id
--! target: at least 3

-- All moderators have the permissions of the role; every third looks after posts, comments and reports only. assigned_communities
-- says the same as moderator_communities.sql: five neighbours each, in the order of the catalogue.
with

assigned as (
  select
    account.id as user_id,
    account.created_at,
    account.number,
    jsonb_agg(category.slug order by place) as communities
  from (
    select users.id, users.created_at, substring(users.email from '[0-9]{1,9}')::integer as number
    from mentara.users
    where seed.is_demo(users.id)
      and users.role = 'moderator'
  ) as account
  cross join generate_series(0, 4) as place
  left join mentara.community_categories as category on category.position = 1 + mod(5 * (account.number - 1) + place, 12)
  group by account.id, account.created_at, account.number
)

insert into mentara.moderators (user_id, permissions, assigned_communities, created_at, updated_at)
select
  assigned.user_id,
  array_agg(granted.permission_name order by granted.permission_name collate "C"),
  assigned.communities,
  assigned.created_at,
  assigned.created_at + interval '2 days'
from assigned
left join mentara.role_permissions as granted
  on granted.role_name = 'moderator'
  and (mod(assigned.number, 3) <> 0 or granted.permission_name <> 'community_management')
group by assigned.user_id, assigned.communities, assigned.created_at
on conflict (user_id) do nothing;
