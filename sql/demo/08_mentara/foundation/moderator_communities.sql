--! table: mentara.moderator_communities
--! mark: uuid id
--! key: moderator_id, community_id
--! target: at least 10
--! minimum: 1 per mentara.moderators by moderator_id
--! minimum: 1 per mentara.communities by community_id

-- Each moderator looks after five communities that follow each other in the catalogue, so that three moderators cover all twelve;
-- moderators.assigned_communities says the same. Real moderators without a community help in the first one; a real
-- community that nobody looks after gets moderator 1.
with

moderators as (
  select
    moderator.user_id,
    account.email,
    account.created_at,
    seed.is_demo(moderator.user_id) as is_demo,
    case when seed.is_demo(moderator.user_id) then substring(account.email from '[0-9]{1,9}')::integer end as number,
    exists (
      select from mentara.moderator_communities as existing
      where existing.moderator_id = moderator.user_id
    ) as is_served
  from mentara.moderators as moderator
  join mentara.users as account on account.id = moderator.user_id
  where seed.is_demo(moderator.user_id) or seed.real_parents()
),

communities as (
  select
    community.*,
    seed.is_demo(community.id) as is_demo,
    category.position,
    exists (
      select from mentara.moderator_communities as existing
      where existing.community_id = community.id
    ) as is_served
  from mentara.communities as community
  left join mentara.community_categories as category on category.slug = community.slug
  where seed.is_demo(community.id) or seed.real_parents()
)

insert into mentara.moderator_communities (id, moderator_id, community_id, assigned_at)
select
  seed.uuid('moderator_communities', moderators.email || '/' || communities.slug)::text,
  moderators.user_id,
  communities.id,
  least(greatest(moderators.created_at, communities.created_at) + interval '90 minutes', seed.now() at time zone 'UTC')
from moderators
join communities
  on case
    when moderators.is_demo and communities.is_demo
      -- The place of the community among the moderator's five.
      then mod(communities.position - 1 - 5 * (moderators.number - 1) + 60 * moderators.number, 12) < 5
    when moderators.is_demo then moderators.number = 1 and not communities.is_served
    when communities.is_demo then communities.position = 1 and not moderators.is_served
    else false
  end
on conflict (moderator_id, community_id) do nothing;
