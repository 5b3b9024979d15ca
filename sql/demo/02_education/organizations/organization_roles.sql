--! table: faraday.organization_roles
--! mark: text description
--! key: organization_id, name

-- Five roles in the district, two in each of its partners: somebody who decides and somebody who is in touch with the district.
with

listed (organization, name, about, permissions, is_system) as (
  values
    ('Harbor Point Public Schools', 'Director', 'Decides about money, staff and contracts',
      '["members.manage", "settings.edit", "projects.approve", "reports.view", "data.export"]', true),
    ('Harbor Point Public Schools', 'Principal', 'Sees everything of the own school',
      '["reports.view", "projects.approve", "data.export"]', true),
    ('Harbor Point Public Schools', 'Teacher', 'Works with the own classes',
      '["projects.edit", "resources.book", "reports.view"]', true),
    ('Harbor Point Public Schools', 'Head of department', 'Plans for all PE teachers of a school',
      '["projects.edit", "resources.book", "reports.view", "members.invite"]', false),
    ('Harbor Point Public Schools', 'Observer', 'Reads along, for student teachers and the board', '["reports.view"]', false),
    ('Harbor Point Recreation Department', 'Facility manager', 'Gives out hours of pools and fields',
      '["resources.edit", "members.invite"]', true),
    ('Harbor Point Recreation Department', 'Contact', 'Books pools and fields for a school', '["resources.book"]', false),
    ('Bay Shore Youth Athletics', 'League manager', 'Runs the after-school leagues', '["projects.edit", "members.invite"]', true),
    ('Bay Shore Youth Athletics', 'Contact', 'Announces teams of a school', '["projects.view"]', false),
    ('Pine Barrens Teachers College', 'Supervisor', 'Guides student teachers and studies', '["projects.edit", "reports.view"]',
      true),
    ('Pine Barrens Teachers College', 'Contact', 'Takes student teachers in', '["projects.view"]', false),
    ('Shoreline Pediatric Clinic', 'Screening lead', 'Plans the screenings of the autumn', '["projects.edit", "reports.view"]',
      true),
    ('Shoreline Pediatric Clinic', 'Contact', 'Agrees on days with the clinic', '["projects.view"]', false),
    ('Coastal Adaptive Sports', 'Equipment manager', 'Lends chairs, balls and bells', '["resources.edit"]', true),
    ('Coastal Adaptive Sports', 'Contact', 'Borrows equipment for a school', '["resources.book"]', false)
)

insert into faraday.organization_roles (
  organization_id, name, description, permissions, is_system_role, settings, status, is_active, metadata, created_at, updated_at
)
select
  organization.id,
  listed.name,
  'MOCK: ' || about || '.',
  permissions::json,
  is_system,
  json_build_object('assigned_by', case when is_system then 'Director' else 'any member who may invite' end, 'needs_two_factor',
    listed.name = 'Director'),
  'ACTIVE',
  true,
  json_build_object('source', case when is_system then 'template' else 'own' end),
  organization.created_at + interval '20 minutes',
  organization.created_at + interval '20 minutes'
from listed
left join faraday.organizations as organization on organization.name = listed.organization
order by listed.organization collate "C", listed.name collate "C"
-- That many at any scale.
limit least(seed.rows(150), 15)
on conflict (organization_id, name) do nothing;
