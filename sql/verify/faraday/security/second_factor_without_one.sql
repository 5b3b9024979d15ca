-- A second factor is accepted only where the account has one.
select
  event.id || ' ' || account.email as row_key,
  'second factor of the account: ' || coalesce(account.metadata ->> 'two_factor', '(unknown)') as problem
from faraday.security_logs as event
join faraday.users as account on account.id = event.user_id
where event.description like 'MOCK:%'
  and event.event_type = 'second_factor'
  and (account.metadata ->> 'two_factor') is distinct from 'true';
