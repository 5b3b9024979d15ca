--! table: faraday.activity_category_associations
--! mark: parent activity_id
--! key: activity_id, category_id

-- Every activity in one category by its type, and every second one in another by its aim.
with

size as (
  select seed.rows(1536) as rows
),

types (type, category) as (
  values
    ('CARDIO', 'Cardio'), ('HIIT', 'Cardio'), ('STRENGTH_TRAINING', 'Strength'), ('STABILITY', 'Strength'),
    ('STRETCHING', 'Flexibility'),
    ('FLEXIBILITY', 'Flexibility'), ('YOGA', 'Flexibility'), ('WARM_UP', 'Warm-up'), ('COOL_DOWN', 'Cool-down'),
    ('BALANCE', 'Balance'),
    ('COORDINATION', 'Locomotor'), ('MOVEMENT', 'Locomotor'), ('SKILL_DEVELOPMENT', 'Throwing and catching'),
    ('SKILL', 'Tumbling'),
    ('RACKET_SPORTS', 'Striking'), ('TEAM_SPORTS', 'Invasion games'), ('INDIVIDUAL_SPORTS', 'Track events'),
    ('GAMES', 'Tag games'),
    ('DANCE', 'Rhythm and dance'), ('OUTDOOR', 'Outdoor'), ('ADVENTURE', 'Outdoor'), ('WATER_SPORTS', 'Aquatics'),
    ('COMBAT_SPORTS', 'Combat'),
    ('MARTIAL_ARTS', 'Combat')
),

goals (goal, category) as (
  values
    ('FITNESS', 'Fitness'), ('SKILL_DEVELOPMENT', 'Skills'), ('COORDINATION', 'Skills'), ('TEAMWORK', 'Cooperative games'),
    ('COMPETITION', 'Games'), ('ENJOYMENT', 'Games'), ('HEALTH', 'Fitness'), ('WELLNESS', 'Fitness')
),

activities as (
  select activity.*, row_number() over (order by name collate "C") as position, count(*) over () as total
  from faraday.activities as activity
  where description like 'MOCK:%'
),

links as (
  select id, types.category, true as is_primary, position
  from activities
  left join types on types.type = activities.type::text
  union all
  select id, goals.category, false, total + position
  from activities
  left join goals on goals.goal = activities.goal::text
  where mod(position, 2) = 1
)

insert into faraday.activity_category_associations (activity_id, category_id, primary_category, created_at, updated_at)
select
  links.id,
  category.id,
  is_primary,
  seed.today()::timestamp - interval '300 days',
  seed.today()::timestamp - interval '300 days'
from links
left join faraday.activity_categories as category on category.name = links.category
order by position
limit (select rows from size)
on conflict (activity_id, category_id) do nothing;
