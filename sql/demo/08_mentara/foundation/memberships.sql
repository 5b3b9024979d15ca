--! table: mentara.memberships
--! mark: uuid id
--! key: user_id, community_id
--! target: at least 110
--! minimum: 1 per mentara.users by user_id
--! minimum: 8 per mentara.communities by community_id

-- A client joins the community of the own main concern first, then those next to it in the catalogue and one of general interest:
-- the first membership tells a client's main concern. Therapists join the communities of the four conditions that they treat,
-- moderators the five that they look after, administrators one. That makes eight members or more for each community.
-- Real users without a membership are welcomed in Mindfulness & Meditation; real communities get demo members up to eight.
with

accounts as (
  select
    account.*,
    substring(account.email from '[0-9]{1,9}')::integer as number,
    coalesce(therapist.processing_date, account.created_at) as ready_at
  from mentara.users as account
  left join mentara.therapists as therapist on therapist.user_id = account.id
  where seed.is_demo(account.id)
),

numbered_communities as (
  select community.id, community.slug, community.created_at, category.position
  from mentara.communities as community
  left join mentara.community_categories as category on category.slug = community.slug
  where seed.is_demo(community.id)
),

own_choices as (
  select
    accounts.id as user_id,
    accounts.email,
    accounts.ready_at,
    place,
    case accounts.role
      when 'client' then case place
        when 2 then 11 + mod(number - 1, 2)
        else 1 + mod(3 * (number - 1) + least(place, 2), 10)
      end
      when 'therapist' then 1 + mod(6 * (number - 1) + place, 10)
      when 'moderator' then 1 + mod(5 * (number - 1) + place, 12)
      else 11 + mod(number, 2)
    end as position
  from accounts
  cross join lateral generate_series(0, case role when 'moderator' then 4 when 'admin' then 0 else 3 end) as place
),

welcomed as (
  select account.id as user_id, account.email, account.created_at as ready_at, 0 as place, 11 as position
  from mentara.users as account
  where seed.real_parents()
    and not seed.is_demo(account.id)
    and not exists (select from mentara.memberships as existing where existing.user_id = account.id)
),

newcomers as (
  -- To real communities: as many demo users as members are missing, in the order of their numbers, clients first.
  select user_id, email, ready_at, 4 as place, id, slug, created_at
  from (
    select
      accounts.id as user_id, accounts.email, accounts.ready_at, community.*,
      row_number() over (partition by community.id order by role = 'client' desc, number, role) as turn
    from (
      select community.id, community.slug, community.created_at, 8 - count(existing.id) as missing
      from mentara.communities as community
      left join mentara.memberships as existing on existing.community_id = community.id
      where seed.real_parents()
        and not seed.is_demo(community.id)
      group by community.id
    ) as community
    cross join accounts
    where not exists (
      select from mentara.memberships as existing where existing.community_id = community.id and existing.user_id = accounts.id
    )
  ) as candidates
  where turn <= missing
),

wanted as (
  select user_id, email, ready_at, place, numbered_communities.id, slug, numbered_communities.created_at
  from (select * from own_choices union all select * from welcomed) as choices
  left join numbered_communities on numbered_communities.position = choices.position
  union all
  select * from newcomers
)

insert into mentara.memberships (id, joined_at, community_id, user_id)
select
  seed.uuid('memberships', email || '/' || slug)::text,
  -- Within four weeks, step by step: the first on the very day.
  least(
    greatest(ready_at, created_at)
      + interval '1 minute' * seed.int('memberships.minute', email || '/' || slug, 5, 55)
      + interval '1 day' * case place
        when 0 then 0
        when 1 then seed.int('memberships.joined_at', email || '/' || slug, 2, 5)
        when 2 then seed.int('memberships.joined_at', email || '/' || slug, 6, 12)
        else seed.int('memberships.joined_at', email || '/' || slug, 13, 25)
      end,
    seed.now() at time zone 'UTC'
  ),
  id,
  user_id
from wanted
on conflict (user_id, community_id) do nothing;
