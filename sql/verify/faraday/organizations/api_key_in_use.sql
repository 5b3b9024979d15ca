-- A key is active until it runs out, and used only between the day it was made and that day.
select
  key.name || ' ' || left(key.key, 12) as row_key,
  format('made %s, last used %s, runs out %s, active %s', key.created_at, key.last_used_at, key.expires_at,
    key.is_active) as problem
from faraday.api_keys as key
where key.description like 'MOCK:%'
  and not (
    key.created_at <= key.last_used_at
    and key.last_used_at < key.expires_at
    and key.last_used_at <= seed.now() at time zone 'UTC'
    and key.is_active = (key.expires_at > seed.now() at time zone 'UTC')
  );
