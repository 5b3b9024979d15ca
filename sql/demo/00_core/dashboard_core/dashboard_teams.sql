--! table: faraday.dashboard_teams
--! mark: text description
--! key: organization_id, name

-- The teams of the district on the dashboards: the same names and purposes as in teams.sql, opened one by one in the past years.
with

listed (number, name, about, open) as (
  values
    (1, 'Curriculum Writers', 'Figures on units and lessons', true), (2, 'Fitness Testing', 'Test results of all schools', true),
    (3, 'Field Day', 'Stations, helpers and times', true),
    (4, 'Adapted PE Network', 'Equipment and adapted lessons', true), (5, 'Safety Committee', 'Incidents and checks', false),
    (6, 'Intramural Leagues', 'Fixtures and standings', true),
    (7, 'Aquatics', 'Swim levels and pool times', true), (8, 'Wellness Week', 'Daily logs without names', false),
    (9, 'Digital Gym', 'Heart rates and use of assistants', true),
    (10, 'Equipment Renewal', 'Age and state of equipment', true), (11, 'New Colleagues', 'Visits and certificates', false),
    (12, 'Playground Renewal', 'Checks and dates', true)
),

wanted as (
  select
    n,
    listed.*,
    district.id as organization_id,
    seed.today()::timestamp - interval '1 day' * (900 - 31 * mod(n - 1, 12)) + interval '10 hours' as created_at
  from generate_series(1, seed.rows(12)) as n
  left join listed on listed.number = 1 + mod(n - 1, 12)
  left join faraday.organizations as district on district.name = 'Harbor Point Public Schools'
)

insert into faraday.dashboard_teams (name, description, organization_id, created_at, updated_at, is_active, settings)
select
  name || case when n > 12 then ', group ' || 1 + (n - 1) / 12 else '' end,
  'MOCK: ' || about || '.',
  organization_id,
  created_at,
  created_at + interval '40 days',
  true,
  json_build_object('visible_to', case when open then 'staff' else 'members' end, 'default_period', 'term', 'export', open)
from wanted
on conflict (organization_id, name) do nothing;
