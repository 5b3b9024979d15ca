--! table: faraday.gpt_categories
--! mark: parent gpt_id
--! key: gpt_id, category_id

-- The category under which each dashboard assistant is listed.
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

shelves (name, category) as (
  values
    ('Lesson planner', 'Curriculum'), ('Activity adapter', 'Health'), ('Family letters', 'Messages'), ('Rubric writer', 'Pupils'),
    ('Fitness coach', 'Fitness'),
    ('Warm-up finder', 'Classes'), ('Board reports', 'Reports'), ('Office assistant', 'Staff'), ('Announcements', 'Messages')
)

insert into faraday.gpt_categories (gpt_id, category_id)
select subscriptions.id, category.id
from generate_series(1, seed.rows(25)) as n
left join subscriptions on subscriptions.position = n
left join shelves on shelves.name = subscriptions.name
left join faraday.dashboard_categories as category on category.name = coalesce(shelves.category, 'Assistants')
on conflict (gpt_id, category_id) do nothing;
