-- A session begins after its account and not after today, in an account that may sign in, and lasts for 30 days.
select
  account.email || ' ' || session.created_at as row_key,
  format('account since %s, session to %s, verified %s', account.created_at, session.expires_at, account.is_verified) as problem
from skoola.sessions as session
join skoola.users as account on account.id = session.user_id
where seed.is_demo(session.id)
  and (
    session.created_at < account.created_at
    or session.created_at > seed.now() at time zone 'UTC'
    or session.expires_at <> session.created_at + interval '30 days'
    or not account.is_verified
    or session.refresh_token_hash !~ '^[0-9a-f]{64}$'
  );
