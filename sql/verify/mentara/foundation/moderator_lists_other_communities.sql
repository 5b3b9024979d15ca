-- A moderator's assigned_communities names exactly the communities of moderator_communities, and only members look after them.
select
  account.email as row_key,
  format('lists %s, looks after %s', moderator.assigned_communities, coalesce(assigned.slugs, '[]')) as problem
from mentara.moderators as moderator
join mentara.users as account on account.id = moderator.user_id
left join (
  select
    assignment.moderator_id,
    jsonb_agg(community.slug order by community.slug collate "C") as slugs,
    bool_and(membership.id is not null) as is_member
  from mentara.moderator_communities as assignment
  join mentara.communities as community on community.id = assignment.community_id
  left join mentara.memberships as membership
    on membership.community_id = assignment.community_id
    and membership.user_id = assignment.moderator_id
  where seed.is_demo(assignment.community_id)
  group by assignment.moderator_id
) as assigned on assigned.moderator_id = moderator.user_id
where seed.is_demo(moderator.user_id)
  and (
    assigned.slugs is distinct from (
      select jsonb_agg(slug order by slug collate "C") from jsonb_array_elements_text(moderator.assigned_communities) as slug
    )
    or not assigned.is_member
  );
