-- A call is made for a client by one of its own people, in an engagement of that client and not before it began.
-- Otherwise one tenant's usage lands on the bill of another.
select
  coalesce(log.request_id, log.id::text) as row_key,
  format(
    '%s at %s for client %s; engagement of client %s, begun %s', log.username, log.created_at, client.slug,
    engagement.client_account_id, engagement.start_date
  ) as problem
from migration.llm_usage_logs as log
join migration.client_accounts as client on client.id = log.client_account_id
left join migration.engagements as engagement on engagement.id = log.engagement_id
where engagement.client_account_id <> log.client_account_id
  or seed.is_demo(log.id) and (
    engagement.start_date > log.created_at
    or not exists (
      select from migration.users as account
      where account.email = log.username
        and split_part(account.email, '@', 2) = split_part(client.primary_contact_email, '@', 2)
    )
  );
