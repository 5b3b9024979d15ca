--! table: faraday.dashboard_context_templates
--! mark: text description
--! key: name

-- Ready-made questions to the assistants: eight kinds, each for four grade bands and one for all grades. Beyond these forty,
-- further editions of the same ones.
with

people as (
  select
    person.id,
    account.id as account_id,
    account.organization_id,
    account.user_type,
    row_number() over (order by account.created_at) as position
  from faraday.dashboard_users as person
  join faraday.users as account on account.id = person.core_user_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),
kinds (number, name, category, ask, minutes) as (
  values
    (0, 'Lesson from a standard', 'planning', 'Plan a lesson of %m minutes on one standard', 45),
    (1, 'Rainy-day version', 'planning', 'Move this lesson indoors, %m minutes', 45),
    (2, 'Adapted activity', 'inclusion', 'Adapt this activity to the care plan', 30),
    (3, 'Family letter', 'communication', 'Write home about one good thing', 5),
    (4, 'Rubric with four levels', 'assessment', 'Write four levels for one skill', 10),
    (5, 'Warm-up without equipment', 'planning', 'Give a warm-up of %m minutes', 6),
    (6, 'Goal talk', 'fitness', 'Prepare a talk about one pupil''s goal, %m minutes', 10),
    (7, 'Substitute plan', 'organisation', 'Plan a lesson that anybody can teach', 45)
),

bands (number, band) as (
  values (0, 'all grades'), (1, 'K-2'), (2, '3-5'), (3, '6-8'), (4, '9-12')
),

wanted as (
  select
    n, kinds.*, bands.band, people.id as creator_id, people.account_id,
    kinds.name || ', ' || bands.band || case when n > 40 then ', edition ' || (n - 1) / 40 + 1 else '' end as title,
    (
      seed.office_time(
        'dashboard_context_templates.created_at', n, seed.now() - interval '600 days', seed.now() - interval '30 days'
      ) at time zone 'UTC'
    ) as created_at
  from generate_series(1, seed.rows(40)) as n
  join kinds on kinds.number = mod(n - 1, 8)
  join bands on bands.number = mod((n - 1) / 8, 5)
  left join people on people.position = 1 + mod(n * 3, 32)
)

insert into faraday.dashboard_context_templates (
  name, description, category, configuration, meta_data, created_at, updated_at, created_by
)
select
  title,
  'MOCK: ' || replace(ask, '%m', minutes::text) || ' for ' || band,
  category,
  json_build_object(
    'prompt', replace(ask, '%m', minutes::text) || ' for ' || band || '.', 'model',
    case when minutes > 20 then 'gpt-4o' else 'gpt-4o-mini' end, 'minutes', minutes, 'grades', band
  ),
  json_build_object('edition', (n - 1) / 40 + 1, 'used_times', seed.int('dashboard_context_templates.used', n, 0, 60)),
  created_at,
  created_at,
  creator_id
from wanted
where not exists (
  select from faraday.dashboard_context_templates as present
  where present.name = wanted.title and present.description like 'MOCK:%'
);
