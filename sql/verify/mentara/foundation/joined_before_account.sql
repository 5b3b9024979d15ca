-- Nobody joins a community before the account and the community exist, nor after today.
select
  account.email || ' in ' || community.slug as row_key,
  format('joined %s, account of %s, community of %s', membership.joined_at, account.created_at, community.created_at) as problem
from mentara.memberships as membership
join mentara.users as account on account.id = membership.user_id
join mentara.communities as community on community.id = membership.community_id
where seed.is_demo(membership.id)
  and (
    membership.joined_at < least(greatest(account.created_at, community.created_at), seed.now() at time zone 'UTC')
    or membership.joined_at > seed.now() at time zone 'UTC'
  );
