--! table: faraday.schools
--! mark: ledger
--! key: school_code
--! target: at least 6

-- Four elementary schools, a middle and a high school for each whole step of the scale: a district is not shrunk below its six
-- schools. The second statement counts pupils, teachers and classes once they are there.
with

kinds (rank, type, code, lowest, highest, capacity, gyms, assistants) as (
  values
    (1, 'ELEMENTARY', 'ES', 'K', '5', 420, 1, 1),
    (2, 'ELEMENTARY', 'ES', 'K', '5', 420, 1, 1),
    (3, 'ELEMENTARY', 'ES', 'K', '5', 400, 1, 1),
    (4, 'ELEMENTARY', 'ES', 'K', '5', 400, 1, 1),
    (5, 'MIDDLE', 'MS', '6', '8', 900, 2, 2),
    (6, 'HIGH', 'HS', '9', '12', 1600, 3, 3)
),

elementary_names as (
  select name, position
  from unnest(array[
    'Maple Street', 'Bayview', 'Lighthouse', 'Orchard Hill', 'Sandpiper', 'Mill Pond', 'Cedar Grove', 'Seabright',
    'Windward', 'Old Mill', 'Cranberry Lane', 'Heron Creek', 'Pine Barrens Road', 'Ferry Landing', 'North Dune', 'Salt Marsh'
  ]) with ordinality as listed (name, position)
),

numbered as (
  -- The nth school of its kind.
  select
    kinds.*,
    block,
    case when type = 'ELEMENTARY' then 4 * (block - 1) + rank else block end as number
  from generate_series(1, greatest(1, ceil(seed.scale()))::integer) as block
  cross join kinds
),

named as (
  select
    numbered.*,
    'HP-' || code || number as school_code,
    case type
      when 'ELEMENTARY' then elementary.name || ' Elementary School'
      when 'MIDDLE' then 'Harbor Point Middle School'
      else 'Harbor Point High School'
    end
      -- The list of names starts again with a number behind the name.
      || case
        when type = 'ELEMENTARY' and number > 16 then ' ' || 1 + (number - 1) / 16
        when type <> 'ELEMENTARY' and number > 1 then ' ' || number
        else ''
      end as name
  from numbered
  left join elementary_names as elementary on elementary.position = 1 + mod(number - 1, 16)
),

staffed as (
  select
    named.*,
    principal.first_name || ' ' || principal.last_name as principal,
    head.first_name || ' ' || head.last_name as department_head,
    deputy.first_name || ' ' || deputy.last_name as deputy
  from named
  left join seed.person as principal
    on principal.position = seed.distinct_position('users.first_name', 32 * (block - 1) + 1 + rank)
  left join seed.person as head
    on head.position = seed.distinct_position(
      'users.first_name', 32 * (block - 1) + case rank when 5 then 20 when 6 then 25 else 5 + 3 * rank end
    )
  left join seed.person as deputy
    on deputy.position = seed.distinct_position('schools.assistant_principal', 6 * (block - 1) + rank)
),

inserted as (
  insert into faraday.schools (
    name, school_code, school_type, status, address, city, state, zip_code, phone, email, principal_name,
    assistant_principal_name, enrollment_capacity, min_grade, max_grade, pe_department_head, gymnasium_count,
    outdoor_facilities, description, special_programs, facilities_notes, created_at, updated_at, is_active, additional_data
  )
  select
    name,
    school_code,
    type::faraday.school_type_enum,
    'ACTIVE',
    seed.int('schools.address', school_code, 10, 980) || ' '
      || seed.pick(
        'schools.street', school_code, 'Harbor Road', 'Ocean Avenue', 'Main Street', 'Church Lane', 'Bay Boulevard',
        'School House Road'
      ),
    'Harbor Point',
    'NJ',
    '08799',
    '(609) 555-01' || lpad(mod(number * 7 + rank, 100)::text, 2, '0'),
    'office.' || replace(lower(school_code), 'hp-', '') || '@harborpoint.example',
    principal,
    deputy,
    capacity,
    lowest,
    highest,
    department_head,
    gyms,
    case type
      when 'ELEMENTARY' then 'Playground with climbing frame, grass field, painted running loop'
      when 'MIDDLE' then 'Athletic field, two outdoor basketball courts, 300 m loop'
      else '400 m track, stadium field, six tennis courts, softball diamond'
    end,
    case type
      when 'ELEMENTARY' then 'Kindergarten to grade 5; physical education twice a week.'
      when 'MIDDLE' then 'Grades 6 to 8; physical education twice a week and electives on Fridays.'
      else 'Grades 9 to 12; physical education twice a week, electives and interscholastic sports.'
    end,
    case type
      when 'ELEMENTARY' then 'Walking school bus, motor-skills club'
      when 'MIDDLE' then 'Adapted PE, intramural leagues'
      else 'Adapted PE, athletic training, lifeguard certification'
    end,
    case when gyms > 1 then 'The auxiliary gym closes for exams in January and June.' end,
    seed.today()::timestamp - interval '1095 days' + interval '8 hours' + rank * interval '5 minutes',
    seed.today()::timestamp - interval '60 days' + interval '8 hours' + rank * interval '5 minutes',
    true,
    json_build_object('periods_per_day', 8, 'bell_times', json_build_object('first', '08:30', 'last', '15:05'))
  from staffed
  on conflict (school_code) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.schools', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;

with

pupils as (
  select school_id, count(*) as pupils
  from faraday.student_school_enrollments
  where status = 'ACTIVE'
  group by school_id
),

teachers as (
  select assignment.school_id, count(*) as teachers
  from faraday.teacher_school_assignments as assignment
  join faraday.users as account on account.id = assignment.teacher_id and account.user_type = 'pe_teacher'
  where assignment.assignment_type = 'PRIMARY'
  group by assignment.school_id
),

classes as (
  select school_id, count(*) as classes
  from faraday.class_school_assignments
  where status = 'ACTIVE'
  group by school_id
)

update faraday.schools as school
set
  current_enrollment = coalesce(pupils.pupils, 0),
  pe_teacher_count = coalesce(teachers.teachers, 0),
  pe_class_count = coalesce(classes.classes, 0)
from faraday.schools as same
left join pupils on pupils.school_id = same.id
left join teachers on teachers.school_id = same.id
left join classes on classes.school_id = same.id
where same.id = school.id
  and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.schools' and noted.key = school.id::text)
  and (school.current_enrollment, school.pe_teacher_count, school.pe_class_count)
    is distinct from (coalesce(pupils.pupils, 0), coalesce(teachers.teachers, 0), coalesce(classes.classes, 0));
