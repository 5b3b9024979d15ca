-- The last session of an account begins with its last login.
select
  account.email as row_key,
  format('last login %s, last session %s', account.last_login, max(session.started_at)) as problem
from faraday.users as account
join faraday.sessions as session on session.user_id = account.id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
group by account.id, account.email, account.last_login
having max(session.started_at) is distinct from account.last_login;
