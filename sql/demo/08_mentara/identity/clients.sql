--! table: mentara.clients
--! mark: parent user_id
--! key: user_id
--! target: at least 16

-- The profile of each account with the role client. Birthday and city are those of the account.
insert into mentara.clients (user_id, has_seen_therapist_recommendations, birthdate, city, country, created_at, updated_at)
select
  account.id,
  true,
  account.birth_date,
  split_part(account.address, ', ', 2),
  'Philippines',
  account.created_at,
  -- The recommendations of therapists come with the first results of the intake, a few days after registration.
  account.created_at + interval '1 day' * seed.int('clients.updated_at', account.email, 3, 6)
from mentara.users as account
where seed.is_demo(account.id)
  and account.role = 'client'
on conflict (user_id) do nothing;
