--! table: skoola.sessions
--! mark: uuid id
--! key: refresh_token_hash

-- Devices on which somebody signed in within the last 45 days; a session lasts for 30, so the older ones have run out. Of each
-- five two belong to staff, two to guardians and one to a student, or to the guardian where the student is younger than
-- thirteen. For students who have left it is a member of staff, too. The school's own computers share its network.
with

people as (
  select
    id,
    dob,
    status,
    substring(admission_number from '^ADM-..([0-9]{3,6})$')::integer as number,
    count(*) over () as total
  from skoola.students
  where seed.is_demo(id)
),

devices (place, of_school, user_agent) as (
  values
    (0, true, 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0'),
    (1, true, 'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'),
    (2, true, 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36'),
    (0, false, 'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36'),
    (1, false, 'Mozilla/5.0 (Android 13; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0'),
    (2, false, 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5'
      ' Mobile/15E148 Safari/604.1')
),

wanted as (
  select
    n,
    people.number,
    mod(n, 5) < 2 or people.status <> 'Active' as of_staff,
    mod(n, 5) = 4 and people.dob <= seed.today() - 13 * 366 as of_student
  from generate_series(1, seed.rows(40)) as n
  left join people on people.number = 1 + mod(n::bigint * 12 - 6, people.total)
),

signed_in as materialized (
  select
    wanted.n,
    of_staff,
    account.id as user_id,
    account.created_at as since,
    -- Staff sign in from Monday to Friday.
    (day - case when of_staff then greatest(0, extract(isodow from day)::integer - 5) else 0 end
      + interval '1 second' * case when of_staff then 27000 else 55000 end
      + interval '1 second' * seed.int('sessions.time', n, 0, 22000)
    ) as at_time,
    seed.int('sessions.ip_address', n, 2, 253) as host
  from wanted
  cross join lateral (select seed.today() - seed.int('sessions.created_at', n, 1, 45) as day) as days
  left join skoola.users as account
    on account.id = seed.uuid('users', case
      when of_staff then 'staff/' || 50 * ((n - 1) / 40) + 1 + mod(n * 7, 50)
      when of_student then 'student/' || number
      else 'guardian/' || number || '/1'
    end)::text
)

insert into skoola.sessions (id, user_id, refresh_token_hash, user_agent, ip_address, created_at, expires_at)
select
  seed.uuid('sessions', n)::text,
  user_id,
  seed.hex('sessions.refresh_token_hash', n, 64),
  user_agent,
  case when of_staff then '10.20.1.' else '203.0.113.' end || host,
  begun_at,
  begun_at + interval '30 days'
from signed_in
cross join lateral (
  select case when at_time > since then at_time else since + interval '20 minutes' end as begun_at
) as begun
left join devices on devices.of_school = signed_in.of_staff and devices.place = mod(host, 3)
on conflict (refresh_token_hash) do nothing;
