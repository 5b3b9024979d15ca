--! table: faraday.teachers
--! mark: parent user_id
--! key: user_id
--! target: at least 32

-- The personnel file of every account: same name and address, hired in a summer before the account was opened. New Jersey grants
-- tenure after four years. Phone numbers of PE teachers are those of physical_education_teachers.
with

staff as (
  select
    account.*,
    school.name as school,
    school.min_grade,
    school.max_grade,
    home.is_department_head,
    home.is_lead_teacher,
    pe.phone as pe_phone,
    pe.specialization,
    coalesce(pe.experience_years, seed.int('teachers.experience', account.email, 12, 30)) as experience,
    row_number() over (order by account.created_at, account.email collate "C") as number
  from faraday.users as account
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type <> 'SECONDARY'
  left join faraday.schools as school on school.id = home.school_id
  left join faraday.physical_education_teachers as pe on pe.user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

hired as (
  -- Some came from another district, and bring years with them.
  select
    staff.*,
    make_date(
      (extract(year from created_at) - 1 - greatest(0,
        experience - 4 - case when mod(number, 3) = 0 then seed.int('teachers.elsewhere', email, 0, 6) else 0 end))::integer,
      8, 20 + seed.int('teachers.hire_date', email, 0, 10)
    ) as hire_date,
    array['K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as all_grades
  from staff
)

insert into faraday.teachers (
  user_id, first_name, last_name, email, employee_id, hire_date, department, position, certification_level, subjects_taught,
  grade_levels_taught, is_active, is_tenured, phone, emergency_contact, emergency_phone, address, city, state, zip_code, bio,
  profile_picture_url, created_at, updated_at
)
select
  hired.id,
  hired.first_name,
  hired.last_name,
  hired.email,
  'HP-' || lpad(number::text, 5, '0'),
  hire_date,
  case user_type when 'pe_teacher' then 'Physical Education' when 'principal' then 'Administration' else 'Athletics' end,
  case
    when user_type = 'athletic_director' then 'Athletic director'
    when user_type = 'principal' then 'Principal'
    when is_department_head then 'PE teacher, head of department'
    when is_lead_teacher then 'PE teacher, lead'
    else 'PE teacher'
  end,
  case when user_type <> 'pe_teacher' then 'Administrator' when experience >= 12 then 'Standard, mentor' else 'Standard' end,
  case when user_type = 'pe_teacher' then array['Physical education', 'Health'] || case
    when specialization like 'Adapted%' then array['Adapted physical education'] else '{}' end end,
  case when user_type = 'pe_teacher'
    then all_grades[array_position(all_grades, min_grade::text):array_position(all_grades, max_grade::text)] end,
  true,
  hire_date + interval '4 years' <= seed.today(),
  coalesce(pe_phone, '(609) 555-01' || lpad(seed.int('teachers.phone', hired.email, 0, 99)::text, 2, '0')),
  relative.first_name || ' ' || hired.last_name || ', '
    || seed.pick('teachers.emergency_contact', hired.email, 'spouse', 'spouse', 'parent', 'sibling'),
  '(732) 555-01' || lpad(seed.int('teachers.emergency_phone', hired.email, 0, 99)::text, 2, '0'),
  seed.int('teachers.address', hired.email, 3, 240) || ' '
    || seed.pick('teachers.street', hired.email, 'Anchor Street', 'Bay Boulevard', 'Cranberry Lane', 'Dune Road', 'Ferry Street',
    'Mill Pond Road'),
  seed.pick('teachers.city', hired.email, 'Harbor Point', 'Harbor Point', 'Seabright Cove', 'Mill Pond'),
  'NJ',
  '08799',
  case user_type
    when 'pe_teacher' then hired.first_name || ' teaches physical education at ' || school || '; strong in '
      || lower(specialization) || ', ' || experience || ' years in the profession.'
    when 'principal' then hired.first_name || ' leads ' || school || ' and taught for ' || experience / 2 || ' years before that.'
    else hired.first_name || ' directs athletics and physical education in all schools of the district.'
  end,
  'https://staff.harborpoint.example/photos/' || split_part(hired.email, '@', 1) || '.jpg',
  hired.created_at,
  hired.created_at + interval '24 hours' * seed.int('teachers.updated_at', hired.email, 30, 900)
from hired
left join seed.person as relative on relative.position = seed.position('teachers.emergency_contact', hired.email)
on conflict (user_id) do nothing;
