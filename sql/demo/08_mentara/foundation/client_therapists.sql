--! table: mentara.client_therapists
--! mark: uuid id
--! key: client_id, therapist_id
--! target: at least 15
--! minimum: 2 per mentara.therapists by therapist_id where status = 'APPROVED'

-- Therapist t takes on the clients 2t - 1 and 2t, a day or two after the client has seen the recommendations, and at the earliest
-- 150 days ago: who came before that took some time to ask for help. A client whose therapist has not come yet waits. Approved
-- therapists who have fewer than two clients all the same, real ones above all, get demo clients, first those whose main
-- concern they treat, in an order of the therapist's own.
with

clients as (
  select
    account.id,
    account.email,
    split_part(account.email, '@', 1) as short_name,
    substring(account.email from '[0-9]{1,9}')::integer as number,
    client.updated_at as ready_at,
    concern.questionnaire_code as concern
  from mentara.clients as client
  join mentara.users as account on account.id = client.user_id
  left join (
    -- The first community of a condition that the client has joined.
    select distinct on (membership.user_id) membership.user_id, category.questionnaire_code
    from mentara.memberships as membership
    join mentara.communities as community on community.id = membership.community_id
    join mentara.community_categories as category on category.slug = community.slug and category.kind = 'condition'
    order by membership.user_id, membership.joined_at, category.position
  ) as concern on concern.user_id = account.id
  where seed.is_demo(account.id)
),

therapists as (
  select
    account.id,
    account.email,
    seed.is_demo(account.id) as is_demo,
    case when seed.is_demo(account.id) then split_part(account.email, '@', 1) else account.email end as short_name,
    case when seed.is_demo(account.id) then substring(account.email from '[0-9]{1,9}')::integer end as number,
    therapist.processing_date as ready_at,
    therapist.illness_specializations
  from mentara.therapists as therapist
  join mentara.users as account on account.id = therapist.user_id
  where therapist.status = 'APPROVED'
    and (seed.is_demo(account.id) or seed.real_parents())
),

own_pairs as (
  -- Less those whose number people have moved to another pair.
  select clients.id as client_id, therapists.id as therapist_id, true as is_own
  from therapists
  join clients on (clients.number + 1) / 2 = therapists.number
  left join mentara.client_therapists as moved
    on moved.id = seed.uuid('client_therapists', clients.short_name || '/' || therapists.short_name)::text
  where moved.id is null
),

shortages as (
  -- Two, less those who are there and those who are about to come.
  select therapist_id, 2 - count(client_id) as gap
  from (
    select id as therapist_id, null as client_id from therapists
    union
    select therapist_id, client_id from mentara.client_therapists
    union
    select therapist_id, client_id from own_pairs
  ) as pairs
  group by therapist_id
  having count(client_id) < 2
),

free as (
  select
    pairs.*,
    path,
    clients.ready_at as client_ready_at,
    therapists.ready_at as therapist_ready_at,
    row_number() over (
      partition by pairs.therapist_id, is_own
      order by
        coalesce(clients.concern = any (therapists.illness_specializations), false) desc,
        seed.uniform('client_therapists.client_id', path),
        clients.email collate "C"
    ) as turn
  from (
    select * from own_pairs
    union all
    select clients.id, therapist_id, false from shortages cross join clients
  ) as pairs
  join clients on clients.id = pairs.client_id
  join therapists on therapists.id = pairs.therapist_id
  cross join lateral (select clients.short_name || '/' || therapists.short_name as path) as paths
  left join mentara.client_therapists as present
    on present.client_id = pairs.client_id
    and present.therapist_id = pairs.therapist_id
  left join mentara.client_therapists as moved on moved.id = seed.uuid('client_therapists', path)::text
  where present.id is null
    and moved.id is null
),

wanted as (
  select free.*
  from free
  left join shortages using (therapist_id)
  where is_own or turn <= gap
)

insert into mentara.client_therapists (id, client_id, therapist_id, status, assigned_at)
select
  seed.uuid('client_therapists', path)::text,
  client_id,
  therapist_id,
  'active',
  -- Between nine and five in Manila; Saturday and Sunday move to Monday.
  least(
    day + case extract(isodow from day) when 6 then 2 when 7 then 1 else 0 end
      + interval '1 minute' * seed.int('client_therapists.minute', path, 70, 520),
    seed.now() at time zone 'UTC'
  )
from wanted
cross join lateral (
  select greatest(
    client_ready_at::date + seed.int('client_therapists.assigned_at', path, 1, 2),
    case when not is_own then therapist_ready_at::date + 1 end,
    seed.today() - seed.int('client_therapists.since', path, 100, 150)
  ) as day
) as days
on conflict (client_id, therapist_id) do nothing;
