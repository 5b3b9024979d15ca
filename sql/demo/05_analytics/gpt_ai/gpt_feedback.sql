--! table: faraday.gpt_feedback
--! mark: text comment
--! key: created_at
--! scaffold: fe8c04c6d236 d4f54c014c59

-- Ratings of a subscription.
with

dashboard_gpt_subscriptions as (
  select
    row_of.id,
    row_number() over (order by row_of.created_at)::integer as position
  from faraday.dashboard_gpt_subscriptions as row_of
  where row_of.description::text like 'MOCK:%'
),

dashboard_users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.dashboard_users as row_of
  where exists (select from faraday.users as parent where parent.id = row_of.core_user_id and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = parent.id::text))
),

organizations as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.organizations as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.organizations' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    user_row.id as user_id,
    case when seed.chance('gpt_feedback.organization_id?', n, 0.85) then organization.id end as organization_id,
    subscription.id as subscription_id,
    'MOCK: ' || comment_word.word as comment,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(80)) as n
  left join dashboard_gpt_subscriptions as subscription
    on subscription.position = seed.fan_out('gpt_feedback.subscription_id', n, (select max(position) from dashboard_gpt_subscriptions))
  left join dashboard_users as user_row
    on user_row.position = seed.fan_out('gpt_feedback.user_id', n, (select max(position) from dashboard_users))
  left join organizations as organization
    on organization.position = seed.fan_out('gpt_feedback.organization_id', n, (select max(position) from organizations))
  left join seed.word as comment_word on comment_word.kind = 'sentence' and comment_word.position = seed.distinct_position('gpt_feedback.comment', n)
)

insert into faraday.gpt_feedback (user_id, organization_id, subscription_id, rating, comment, created_at)
select
  user_id,
  organization_id,
  subscription_id,
  seed.int('gpt_feedback.rating', n, 1, 5),
  comment,
  created_at
from wanted
where not exists (
  select from faraday.gpt_feedback as present
  where present.created_at = wanted.created_at
);
