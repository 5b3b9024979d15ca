--! table: faraday.teams
--! mark: text description
--! key: name

-- Twelve working groups of the staff across schools: standing ones, and some that end with their task.
with

listed (name, about, meets, standing) as (
  values
    ('Curriculum Writers', 'Keeps units and standards of all grades in step', 'second Tuesday', true),
    ('Fitness Testing', 'Prepares the tests of October and May', 'first Monday', true),
    ('Field Day', 'Plans the field days of the first week of June', 'Thursdays from March', true),
    ('Adapted PE Network', 'Shares plans and equipment for pupils with special needs', 'third Wednesday', true),
    ('Safety Committee', 'Looks at every incident and at what it teaches', 'last Friday', true),
    ('Intramural Leagues', 'Runs lunch and after-school leagues of the middle and high school', 'Mondays at noon', true),
    ('Aquatics', 'Swimming lessons, lifeguards and the pool', 'first Friday', true),
    ('Wellness Week', 'A week of sleep, food and movement in every school', 'Wednesdays in winter', false),
    ('Digital Gym', 'Tries out assistants, tablets and heart rate monitors', 'every other Thursday', false),
    ('Equipment Renewal', 'Replaces mats, goals and ropes that are past their time', 'on call', false),
    ('New Colleagues', 'Mentors for teachers in their first year', 'every Friday', true),
    ('Playground Renewal', 'New surfaces and climbing frames for the elementary schools', 'on call', false)
)

insert into faraday.teams (name, description, settings, metadata, status, is_active)
select
  name,
  'MOCK: ' || about || '.',
  json_build_object('visibility', case when standing then 'district' else 'members' end, 'meets', meets, 'minutes_shared', true),
  json_build_object('standing', standing, 'room', case when standing then 'district office' else 'online' end),
  case when name = 'Playground Renewal' then 'ON_HOLD' else 'ACTIVE' end::faraday.base_status_enum,
  name <> 'Playground Renewal'
from listed
order by name collate "C"
-- That many at any scale.
limit least(seed.rows(120), 12)
on conflict (name) do nothing;
