--! table: mentara.users
--! mark: uuid id
--! key: email

-- Thirty accounts for each step of the scale: sixteen clients, eight therapists, three moderators, three administrators. There
-- are never fewer: twelve communities of eight members each do not come about with less. The address is role and number
-- (client7@...), so that everybody knows how to log in, and the number tells each person's place in the world: see the README.
-- All live in the Philippines, UTC+8 all year: nine to five there is 1:00 to 9:00 UTC, half past eight in the evening 12:30.
with

homes (number, city, street) as (
  values
    (1, 'Quezon City', 'Malumanay Street'), (2, 'Makati', 'Salcedo Lane'), (3, 'Cebu City', 'Lahug Hill Road'),
    (4, 'Davao City', 'Durian Avenue'), (5, 'Iloilo City', 'Riverside Walk'), (6, 'Baguio', 'Pine View Road'),
    (7, 'Pasig', 'Capitol Greens'), (8, 'Manila', 'Old Mango Street'), (9, 'Quezon City', 'Narra Street'),
    (10, 'Cebu City', 'Mabolo Crossing')
),

bios (role, number, bio) as (
  values
    ('client', 0, 'Here to listen first.'), ('client', 1, 'Dog person, night owl, trying to become a morning person.'),
    ('client', 2, 'Teacher on leave. One day after the other.'), ('client', 3, 'I knit when my hands need something to do.'),
    ('client', 4, 'Two children, one job too many.'), ('client', 5, 'Back in therapy after a long break.'),
    ('therapist', 0, 'I work slowly and with clear goals.'), ('therapist', 1, 'Warm, direct, and fond of homework.'),
    ('therapist', 2, 'Evening sessions on request.'), ('therapist', 3, 'Body and mind belong into the same hour.'),
    ('moderator', 0, 'Write to me when a thread goes wrong.'), ('moderator', 1, 'Keeps the rooms kind.'),
    ('admin', 0, 'Answers support mail in the mornings.'), ('admin', 1, 'Checks licences and applications.')
),

seats as (
  -- Any beginning of the list holds two clients or more for each therapist.
  select
    n,
    case substr('cctcctmcctacctcctmcctacctcctma', mod(n - 1, 30) + 1, 1)
      when 'c' then 'client' when 't' then 'therapist' when 'm' then 'moderator' else 'admin'
    end as role
  from generate_series(1, greatest(30, seed.rows(30))) as n
),

numbered as (
  select n, role, row_number() over (partition by role order by n)::integer as number
  from seats
),

people as (
  -- The platform opened fourteen months ago: administrators and moderators first, then therapists applied, then clients came.
  select
    numbered.*,
    numbered.role || numbered.number || '@mentara.example' as email,
    given.sex,
    given.first_name,
    middle.last_name as middle_name,
    family.last_name,
    seed.int('users.address', n, 3, 190) || ' ' || homes.street || ', ' || homes.city as address,
    seed.today() - case numbered.role
      when 'client' then seed.int('users.birth_date', n, 19 * 365 + 5, 60 * 365)
      when 'therapist' then seed.int('users.birth_date', n, 36 * 365, 62 * 365)
      else seed.int('users.birth_date', n, 26 * 365, 50 * 365)
    end as birth_date,
    seed.today() + interval '1 minute' * seed.int('users.created_at', n, 30, 800) - interval '1 day' * case numbered.role
      when 'admin' then 425 - mod(numbered.number * 3, 10)
      when 'moderator' then 412 - mod(numbered.number * 7, 30)
      when 'therapist' then 400 - mod(numbered.number * 53, 90)
      else 300 - mod(numbered.number * 167, 270)
    end as created_at,
    bios.bio
  from numbered
  left join seed.person as given on given.position = seed.distinct_position('users.first_name', n)
  left join seed.person as middle on middle.position = seed.distinct_position('users.middle_name', n)
  left join seed.person as family on family.position = seed.distinct_position('users.last_name', n)
  left join homes on homes.number = 1 + mod(n * 7, 10)
  left join bios
    on bios.role = numbered.role
    and bios.number = mod(numbered.number, case numbered.role when 'client' then 8 when 'therapist' then 4 else 2 end)
)

insert into mentara.users (
  id, email, first_name, middle_name, last_name, birth_date, address, role, created_at, updated_at, password, email_verified,
  is_active, failed_login_count, avatar_url, bio, last_login_at
)
select
  seed.uuid('users', email)::text,
  email,
  first_name,
  case when seed.chance('users.has_middle_name', n, 0.4) then middle_name end,
  last_name,
  birth_date::timestamp,
  address,
  role,
  created_at,
  greatest(created_at, last_login_at - interval '1 day' * seed.int('users.updated_at', n, 0, 20)),
  seed.password_hash(n),
  true,
  true,
  case when seed.chance('users.failed_login_count', n, 0.1) then 1 else 0 end,
  case when role <> 'client' or seed.chance('users.avatar_url', n, 0.6)
    then 'https://media.mentara.example/avatars/' || role || number || '.jpg'
  end,
  bio,
  last_login_at
from people
cross join lateral (
  -- Between seven in the morning and nine in the evening of one of the last days; who works here was in on the day before.
  select seed.today()::timestamp - interval '1 hour' + interval '1 minute' * seed.int('users.last_login_minute', n, 0, 840)
    - interval '1 day' * case role when 'client' then seed.int('users.last_login_at', n, 1, 9) else 1 end as last_login_at
) as visits
on conflict (email) do update set
  password = excluded.password
where seed.is_demo(users.id)
  and users.password is distinct from excluded.password;
