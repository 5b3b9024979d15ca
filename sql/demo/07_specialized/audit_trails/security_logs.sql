--! table: faraday.security_logs
--! mark: text description
--! key: event_type, source_ip, created_at

-- Ten events for each address of the block list: three attempts and the block that ended them; four of sessions (a wrong password
-- right before the login, a second factor where the account has one, a device seen for the first time in a while); a request that
-- was refused; and a key of the interface.
with

blocked as (
  select blocked.*, split_part(substr(blocked.reason, 7), ',', 1) as deed
  from faraday.ip_blocklist as blocked
  where blocked.reason like 'MOCK:%'
),

device_sessions as (
  select session.*, account.user_type, (account.metadata ->> 'two_factor')::boolean as two_factor,
    substring(session.device_info ->> 'session' from '^..([0-9]{1,9})$')::integer as number
  from faraday.sessions as session
  join faraday.users as account on account.id = session.user_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
    and session.device_info ->> 'session' is not null
),

keys as (
  select key.*, count(*) over () as choice, row_number() over (order by key.key collate "C") - 1 as place
  from faraday.api_keys as key
  where key.description like 'MOCK:%'
),

numbered as (
  select n, 1 + (n - 1) / 10 as turn, mod(n - 1, 10) as part
  from generate_series(1, seed.rows(250)) as n
),

block_turns as (
  -- The order in which ip_blocklist.sql numbers them: it steps through the addresses by 89.
  select blocked.*, numbered.turn, numbered.n as row_number, part
  from numbered
  join blocked on blocked.ip_address = case when turn <= 250 then '192.0.2.' || 2 + mod(turn * 89, 251) else '2001:db8:bad::'
    || to_hex(turn) end
  where part <= 3
),

events as (
  select
    row_number as n,
    case when part = 3 then 'ip_blocked' when deed like '%password%' then 'login_failed'
      when deed like 'Scanned%' then 'port_scan' else 'request_burst' end as event_type,
    case when part = 3 then 'high' when deed like '%leaked%' or deed like 'Scanned%' then 'medium' else 'low' end as severity,
    ip_address,
    null::integer as user_id,
    case when part = 3 then 'Address shut out after repeated attempts' else deed || ', attempt ' || part + 1 end || '.'
      as description,
    json_build_object('attempt', part + 1, 'blocked', part = 3) as facts,
    created_at - interval '200 seconds' * (3 - part) as happened_at
  from block_turns
  union all
  select
    numbered.n,
    case part when 4 then 'login_failed' when 5 then case when two_factor then 'second_factor' else 'login_succeeded' end
      when 6 then 'device_seen' when 7 then 'session_ended'
      else 'access_denied' end,
    case part when 8 then 'medium' when 4 then 'low' else 'info' end,
    session.ip_address,
    session.user_id,
    case part
      when 4 then 'Wrong password, right one half a minute later.'
      when 5 then case when two_factor then 'Second factor accepted.' else 'Signed in with the password alone.' end
      when 6 then 'Signed in from ' || (session.device_info ->> 'browser') || ' on ' || (session.device_info ->> 'os') || '.'
      when 7 then 'Session ended: ' || session.termination_reason || '.'
      when 8 then case session.user_type when 'pe_teacher' then 'Asked for a health note of a pupil of another class.'
        else 'Asked for diagnoses, which only the nurse sees.' end
    end,
    json_build_object('session', session.device_info ->> 'session', 'device', session.device_info ->> 'device_id'),
    case part
      when 4 then session.started_at - interval '31 seconds'
      when 5 then session.started_at + interval '12 seconds'
      when 6 then session.started_at + interval '15 seconds'
      when 7 then session.ended_at
      else session.started_at + interval '95 seconds'
    end
  from numbered
  left join device_sessions as session on session.number = 5 * (numbered.turn - 1) + part - 3
  where part between 4 and 8
  union all
  select
    numbered.n,
    case when mod(turn, 3) = 0 and not is_active then 'api_key_expired' else 'api_key_created' end,
    'info',
    '10.31.151.23',
    keys.created_by,
    case when mod(turn, 3) = 0 and not is_active then 'Key ran out: ' else 'New key: ' end || name || '.',
    json_build_object('service', service_name, 'environment', environment),
    case when mod(turn, 3) = 0 and not is_active then expires_at else created_at end + interval '1 second' * (numbered.turn / 32)
  from numbered
  left join keys on keys.place = mod(turn - 1, choice)
  where part = 9
)

insert into faraday.security_logs (event_type, severity, source_ip, user_id, description, security_metadata, created_at)
select event_type, severity, ip_address, user_id, 'MOCK: ' || description, facts, happened_at
from events
where not exists (
  select from faraday.security_logs as present
  where present.event_type = events.event_type and present.source_ip = events.ip_address
    and present.created_at = events.happened_at
);
