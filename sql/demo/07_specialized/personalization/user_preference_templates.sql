--! table: faraday.user_preference_templates
--! mark: text description
--! key: name

-- Ready-made settings: ten purposes in four versions, forty at any scale; a larger one keeps those of earlier years, too.
with

purposes (place, purpose, about, start_page) as (
  values
    (1, 'Gym tablet', 'Large buttons for the hall', 'my_classes'), (2, 'Office', 'Tables and exports first', 'reports'),
    (3, 'Substitute', 'Only what today needs', 'today'),
    (4, 'Test week', 'Score entry on the start page', 'score_entry'), (5, 'Field day', 'Stations and times', 'events'),
    (6, 'Coach', 'Teams and fixtures', 'teams'),
    (7, 'Adapted PE', 'Care notes beside the names', 'my_classes'), (8, 'Principal', 'School figures by week', 'school_overview'),
    (9, 'Mentor', 'Visits and notes', 'colleagues'),
    (10, 'Report cards', 'Grades and remarks', 'grading')
),

versions (place, version, theme, density, font_size) as (
  values
    (1, 'light', 'light', 'comfortable', 'medium'), (2, 'dark', 'dark', 'comfortable', 'medium'),
    (3, 'compact', 'light', 'compact', 'small'), (4, 'large print', 'light', 'comfortable', 'large')
),

wanted as (
  select n, purposes.*, versions.version, versions.theme, versions.density, versions.font_size, (n - 1) / 40 as block
  from generate_series(1, greatest(40, seed.rows(40))) as n
  left join purposes on purposes.place = 1 + mod(n - 1, 10)
  left join versions on versions.place = 1 + mod((n - 1) / 10, 4)
)

insert into faraday.user_preference_templates (name, description, template_data, template_metadata)
select
  purpose || ', ' || version || case when block > 0 then ', ' || extract(year from seed.today()) - block else '' end,
  'MOCK: ' || about || ', ' || version || '.',
  json_build_object(
    'theme', theme, 'density', density, 'font_size', font_size, 'start_page', start_page, 'language', 'en', 'notifications',
    json_build_object('email', 'daily', 'push', purpose in ('Gym tablet', 'Field day', 'Substitute'))
  ),
  json_build_object('number', n, 'made_by', 'Digital Gym', 'version', 1 + mod(n, 3))
from wanted
on conflict (name) do nothing;
