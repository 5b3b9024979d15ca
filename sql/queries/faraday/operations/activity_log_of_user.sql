--! title: Activity log of a user
--! page: Account activity

-- The last twenty things that one account did on the platform. The entries come by the index on user_id, newest first; the
-- whole log has an index on created_at for the page that shows everybody.
with

chosen as (
  select account.id as user_id
  from faraday.users as account
  where account.user_type = 'pe_teacher'
  order by account.email collate "C"
  limit 1
)

select
  entry.created_at as at,
  account.first_name || ' ' || account.last_name as account,
  entry.action,
  entry.resource_type as resource,
  entry.resource_id,
  organization.name as organization,
  entry.details
from chosen
join faraday.users as account on account.id = chosen.user_id
join faraday.activity_logs as entry on entry.user_id = chosen.user_id
left join faraday.organizations as organization on organization.id = entry.org_id
order by entry.created_at desc, entry.id desc
limit 20;
