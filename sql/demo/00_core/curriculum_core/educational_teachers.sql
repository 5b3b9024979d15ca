--! table: faraday.educational_teachers
--! mark: text description
--! key: user_id
--! target: at least 32

-- What the school's web page says about each account of the staff: school, department, what the person teaches and holds.
-- Certificates
-- are those of the tables of certificates: PE teachers carry a licence, CPR and first aid, administrators their licence and CPR.
with

staff as (
  select
    account.*,
    school.name as school,
    school.min_grade,
    school.max_grade,
    home.subjects as assigned_subjects,
    home.responsibilities,
    pe.specialization
  from faraday.users as account
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type <> 'SECONDARY'
  left join faraday.schools as school on school.id = home.school_id
  left join faraday.physical_education_teachers as pe on pe.user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

habits (place, habit) as (
  values
    (0, 'Starts every lesson with music.'), (1, 'Keeps a box of spare sneakers by the door.'),
      (2, 'Runs the lunch-time walking club.'),
    (3, 'Believes that nobody should wait in line.'), (4, 'Collects game ideas from the children.'),
      (5, 'Cycles to school in any weather.'),
    (6, 'Answers mail before eight in the morning.'), (7, 'Never misses a field day.')
)

insert into faraday.educational_teachers (
  user_id, name, description, status, is_active, school, department, subjects, grade_levels, certifications, specialties, bio,
  last_login, last_accessed_at, created_at, updated_at
)
select
  staff.id,
  first_name || ' ' || last_name,
  'MOCK: ' || case user_type
    when 'pe_teacher' then 'Physical education, grades ' || min_grade || ' to ' || max_grade || ', ' || school
    when 'principal' then 'Principal of ' || school
    else 'Athletic director of the district'
  end,
  'ACTIVE',
  true,
  school,
  case user_type when 'pe_teacher' then 'Physical Education' when 'principal' then 'Administration' else 'Athletics' end,
  case when user_type = 'pe_teacher' then array_to_json(string_to_array(assigned_subjects, ', ')) else '[]' end,
  json_build_object('from', min_grade, 'to', max_grade),
  case user_type
    when 'pe_teacher' then json_build_array('Standard Certificate, Health and Physical Education', 'CPR and AED for Schools',
      'First Aid for Schools')
    else json_build_array('Administrator Certificate', 'CPR and AED for Schools')
  end,
  case when specialization is not null then json_build_array(specialization) end,
  coalesce(responsibilities || '. ', '') || habit,
  staff.last_login at time zone 'UTC',
  staff.last_login,
  staff.created_at,
  staff.last_login
from staff
left join habits on habits.place = seed.int('educational_teachers.bio', email, 0, 7)
on conflict (user_id) do nothing;
