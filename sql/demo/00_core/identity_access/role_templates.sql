--! table: faraday.role_templates
--! mark: text description
--! key: name

-- Ready-made roles to start from: each of the district's thirty-two roles (reference data) as it is, for reading only, and
-- for a limited time, and four
-- for events. The first thirty-two are part of the system. Further ones of a larger scale are versions of the same.
with

roles as (
  select role.name, role.description, row_number() over (order by role.name collate "C")::integer as position,
    count(*) over ()::integer as roles
  from faraday.roles as role
  where not role.is_custom
),

events (position, name, about) as (
  values
    (0, 'Field day helper', 'Sees lists and stations on the day of the event'),
      (1, 'Screening team', 'Sees names and dates of birth while the clinic screens'),
    (2, 'Test day recorder', 'Enters results of fitness tests on test days'),
      (3, 'Exam supervisor', 'Sees rooms and lists in January and June')
),

wanted as (
  select n, mod(n - 1, 100) as turn, (n - 1) / 100 as version
  from generate_series(1, seed.rows(100)) as n
),

named as (
  select
    wanted.*,
    case
      when turn >= 96 then events.name
      else replace(upper(left(roles.name, 1)) || substr(replace(roles.name, '_', ' '), 2), 'Pe ', 'PE ')
        || (array['', ', read only', ', for one term'])[1 + turn / 32]
    end || case when version > 0 then ', version ' || version + 1 else '' end as name,
    case
      when turn >= 96 then events.about
      else roles.description || (array['', '; may look, not change', '; ends with the term'])[1 + turn / 32]
    end as about
  from wanted
  left join roles on roles.position = 1 + mod(turn, 32) and turn < 96
  left join events on events.position = turn - 96
)

insert into faraday.role_templates (name, description, is_system, status, is_active, metadata)
select
  name,
  'MOCK: ' || about || '.',
  version = 0 and turn < 32,
  'ACTIVE',
  true,
  json_build_object('kind', case when turn >= 96 then 'event' when turn >= 64 then 'temporary' when turn >= 32 then 'read only'
    else 'full' end,
    'ends_after_days', case when turn >= 96 then 3 when turn >= 64 then 120 end)
from named
on conflict (name) do nothing;
