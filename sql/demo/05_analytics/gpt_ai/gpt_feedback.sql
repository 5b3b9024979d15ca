--! table: faraday.gpt_feedback
--! mark: parent subscription_id
--! key: subscription_id, created_at

-- Ratings of the dashboard assistants by the people who have them, about three of each, in order of time: opinions get better
-- with practice. The comment fits the stars; some give stars only.
with

subscriptions as (
  select
    subscription.*, account.user_type = 'pe_teacher' as teaching,
    -- Dollars for a thousand tokens.
    case subscription.model when 'gpt-4o' then 0.0100 else 0.0012 end as per_1000,
    -- Those that are switched off were used for thirty days.
    case when subscription.is_active then seed.today()::timestamp else subscription.updated_at end as last_at,
    row_number() over (order by account.created_at, subscription.name collate "C") as position
  from faraday.dashboard_gpt_subscriptions as subscription
  join faraday.dashboard_users as person on person.id = subscription.user_id
  join faraday.users as account on account.id = person.core_user_id
  where subscription.description like 'MOCK:%'
),

comments (stars, number, comment) as (
  values
    (2, 0, 'Answers are long before they are useful.'), (2, 1, 'It forgot what I had said a minute before.'),
    (2, 2, 'Misses the point too often.'),
    (3, 0, 'Good ideas, but I rewrite half of it.'), (3, 1, 'Fine for a first draft.'),
    (3, 2, 'Helps when I am in a hurry, not otherwise.'),
    (4, 0, 'Asks back when something is missing. I like that.'), (4, 1, 'Saved me an evening.'),
    (4, 2, 'The second answer was what I wanted.'),
    (5, 0, 'I use it every week now.'), (5, 1, 'It knows by now what I need.'), (5, 2, 'My colleagues ask me for it now.')
),

rated as materialized (
  select
    n, subscriptions.id as subscription_id, subscriptions.user_id, subscriptions.organization_id,
    least(5, 2 + placed.turn / 2 + seed.int('gpt_feedback.rating', n, 0, 2)) as stars,
    (
      subscriptions.created_at + (last_at - interval '1 day' - subscriptions.created_at) * (
        placed.turn + 0.3 + 0.6 * seed.uniform('gpt_feedback.day', n)
      ) / 4
    )::date
      + interval '8 hours' + interval '1 second' * seed.int('gpt_feedback.created_at', n, 0, 27000) as drawn_at
  from generate_series(1, seed.rows(80)) as n
  cross join lateral (select 25 * ((n - 1) / 80) + 1 + mod(mod(n - 1, 80), 25) as position, mod(n - 1, 80) / 25 as turn) as placed
  left join subscriptions on subscriptions.position = placed.position
),

dated as (
  -- From the weekend to the Monday after it.
  select
    rated.*,
    least(
      drawn_at + interval '1 day' * greatest(
        0, 8 - extract(isodow from drawn_at)::integer
      ) * (extract(isodow from drawn_at) > 5)::integer,
      seed.today() - interval '8 hours'
    ) as moment
  from rated
)

insert into faraday.gpt_feedback (user_id, organization_id, subscription_id, rating, comment, created_at)
select
  user_id,
  organization_id,
  subscription_id,
  dated.stars,
  comments.comment,
  moment
from dated
left join comments on comments.stars = dated.stars and comments.number = mod(n, 4)
where not exists (
  select from faraday.gpt_feedback as present
  where present.subscription_id = dated.subscription_id and present.created_at = dated.moment
);
