--! table: faraday.role_hierarchy
--! mark: ledger
--! key: parent_role_id, child_role_id

-- Whose rights a role includes, of the fourteen roles of the access control (reference data). A parent always has the
-- smaller rank, so there is no
-- cycle; what is included by way of another role is written out, too.
with

listed (parent, children) as (
  values
    ('system_admin',
      'district_admin, school_admin, department_head, teacher, specialist, coach, health_staff, support_staff, office_staff, analyst, integration, guardian, pupil'),
    ('district_admin',
      'school_admin, department_head, teacher, specialist, coach, health_staff, support_staff, office_staff, analyst, integration, guardian, pupil'),
    ('school_admin', 'department_head, teacher, specialist, coach, health_staff, support_staff, office_staff, guardian, pupil'),
    ('department_head', 'teacher, specialist, coach, support_staff, pupil'),
    ('teacher', 'guardian, pupil'),
    ('specialist', 'guardian, pupil'),
    ('coach', 'guardian, pupil'),
    ('health_staff', 'guardian, pupil'),
    ('office_staff', 'guardian, pupil'),
    ('guardian', 'pupil')
),

inserted as (
  insert into faraday.role_hierarchy (
    parent_role_id, child_role_id, status, is_active, metadata, hierarchy_metadata, created_at, updated_at
  )
  select
    parent.id,
    child.id,
    'ACTIVE',
    true,
    json_build_object('approved_by', 'IT administration'),
    json_build_object('direct', place = 1, 'reason',
      case parent.name when 'guardian' then 'Sees what the own child sees' else 'Includes all that the other may do' end),
    seed.today()::timestamp - interval '700 days' + interval '9 hours',
    seed.today()::timestamp - interval '700 days' + interval '9 hours'
  from listed
  cross join lateral unnest(string_to_array(children, ', ')) with ordinality as included (name, place)
  left join faraday.access_control_roles as parent on parent.name = listed.parent
  left join faraday.access_control_roles as child on child.name = included.name
  order by parent.name collate "C", child.name collate "C"
  -- That many at any scale.
  limit least(seed.rows(500), 50)
  on conflict (parent_role_id, child_role_id) do nothing
  returning parent_role_id, child_role_id
)

insert into seed.demo_row (table_name, key)
select 'faraday.role_hierarchy', inserted.parent_role_id::text || ',' || inserted.child_role_id::text
from inserted
on conflict (table_name, key) do nothing;
