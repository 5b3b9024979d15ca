--! table: migration.users
--! mark: is_mock
--! key: email
--! target: at least 24

-- One operator of the platform, who was there first, then eight accounts for each client. Accounts are opened in order of rank: within a
-- client, ordered by created_at, the first is its administrator, two lead an engagement each, four are analysts and
-- the last only reads. The domain of the address is the client's.
with

accounts as (
  -- The platform's operator, and three clients at scale 1.
  select 1 as n, 0 as client_number, 0 as rank
  union all
  select 1 + 8 * (client_number - 1) + rank, client_number, rank
  from generate_series(1, greatest(1, ceil(3 * seed.scale()))::integer) as client_number
  cross join generate_series(1, 8) as rank
),

companies as (
  -- Each industry gives one company before any gives a second, so that the first clients differ.
  select
    slug,
    row_number() over (order by turn, position) as client_number
  from (
    select company.*, row_number() over (partition by company.industry order by company.position) as turn
    from seed.company
  ) as companies_by_industry
),

people as (
  select
    accounts.*,
    given.first_name,
    family.last_name,
    coalesce(company.slug, 'platform') || '.example' as domain,
    seed.now() - interval '30 hours' * mod(accounts.client_number * 7, 20)
      - interval '24 hours' * case when accounts.client_number = 0 then 440 else 400 - accounts.rank end as created_at
  from accounts
  left join seed.person as given on given.position = seed.distinct_position('users.first_name', accounts.n)
  left join seed.person as family on family.position = seed.distinct_position('users.last_name', accounts.n)
  left join companies as company on company.client_number = accounts.client_number
),

addressed as (
  -- Letters outside a-z do not belong into an address; a name that has none of them gives way to a number.
  select
    people.*,
    coalesce(
      nullif(lower(regexp_replace(first_name || '.' || last_name, '[^A-Za-z.]', '', 'g')), '.'),
      'user' || n
    ) as mailbox
  from people
),

wanted as (
  select
    addressed.*,
    mailbox || coalesce(nullif(row_number() over (partition by domain, mailbox order by n), 1)::text, '')
      || '@' || domain as email
  from addressed
)

insert into migration.users (
  id, email, password_hash, first_name, last_name, is_active, is_verified, is_mock, created_at, updated_at, last_login
)
select
  seed.uuid('users', email),
  email,
  seed.password_hash(),
  first_name,
  last_name,
  true,
  true,
  true,
  created_at,
  created_at + interval '2 hours',
  seed.office_time('users.last_login', email, seed.now() - interval '14 days', seed.now())
from wanted
on conflict (email) do update set
  password_hash = excluded.password_hash
where users.is_mock
  and users.password_hash is distinct from excluded.password_hash;
