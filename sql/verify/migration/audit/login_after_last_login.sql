-- users.last_login is the latest sign-in of the log, and no more sign-ins stand in the log than the profile has counted. Demo
-- accounts only: an application may well write the one before the other.
select
  account.email as row_key,
  format(
    'last login %s, in the log %s; %s counted, %s in the log',
    account.last_login, max(log.created_at), profile.login_count, count(*)
  ) as problem
from migration.access_audit_log as log
join migration.users as account on account.id = log.user_id
join migration.user_profiles as profile on profile.user_id = log.user_id
where log.action_type = 'login'
  and log.result = 'success'
  and seed.is_demo(log.id)
  and account.is_mock
group by account.id, profile.user_id
having max(log.created_at) is distinct from account.last_login
  or count(*) > profile.login_count;
