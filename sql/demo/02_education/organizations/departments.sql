--! table: faraday.departments
--! mark: text description
--! key: organization_id, name

-- Eight departments of the district; every account belongs to one of them.
with

listed (name, description, head_of, opened) as (
  values
    ('Administration', 'Superintendent''s office and the principals of the six schools', 'principals', 1090),
    ('Physical Education', 'Teaching of physical education in all grades', 'teachers', 1090),
    ('Health Services', 'School nurses, screenings and care plans', 'nurses', 1080),
    ('Athletics', 'Interscholastic and intramural sports', 'coaches', 1080),
    ('Adapted Physical Education', 'Plans and equipment for pupils with special needs', 'specialists', 960),
    ('Nutrition Services', 'School meals and nutrition education', 'dietitians', 940),
    ('Facilities and Equipment', 'Gymnasiums, fields and their equipment', 'caretakers', 1060),
    ('Curriculum and Assessment', 'Standards, units and fitness testing', 'curriculum leads', 820)
)

insert into faraday.departments (
  organization_id, name, description, settings, status, is_active, metadata, created_at, updated_at
)
select
  district.id,
  listed.name,
  'MOCK: ' || listed.description,
  json_build_object('members_are', head_of, 'visible_to', 'district'),
  'ACTIVE',
  true,
  json_build_object('cost_centre', 4100 + 10 * row_number() over (order by listed.name)),
  seed.today()::timestamp - interval '1 day' * opened + interval '9 hours',
  seed.today()::timestamp - interval '1 day' * (opened / 4) + interval '9 hours'
from listed
left join faraday.organizations as district on district.name = 'Harbor Point Public Schools'
order by listed.name collate "C"
-- That many at any scale.
limit least(seed.rows(80), 8)
on conflict (organization_id, name) do nothing;
