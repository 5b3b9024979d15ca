--! table: faraday.physical_education_teachers
--! mark: parent user_id
--! key: user_id
--! target: at least 25

-- The same people as the accounts of kind pe_teacher, with what they are trained in.
with

accounts as (
  select account.*, home.grade_levels
  from faraday.users as account
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type = 'PRIMARY'
  where account.user_type = 'pe_teacher'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
)

insert into faraday.physical_education_teachers (
  user_id, first_name, last_name, email, phone, specialization, certification, experience_years, is_active,
  created_at, updated_at, last_accessed_at, teacher_metadata
)
select
  id,
  first_name,
  last_name,
  email,
  '(609) 555-01' || lpad(seed.int('physical_education_teachers.phone', email, 0, 99)::text, 2, '0'),
  case grade_levels
    when 'K-5'
      then seed.pick(
        'physical_education_teachers.specialization', email, 'Motor development', 'Games and play', 'Adapted physical education',
        'Dance and rhythm'
      )
    when '6-8'
      then seed.pick(
        'physical_education_teachers.specialization', email, 'Team sports', 'Fitness education', 'Adapted physical education',
        'Outdoor education'
      )
    else seed.pick(
      'physical_education_teachers.specialization', email, 'Strength and conditioning', 'Aquatics', 'Lifetime fitness',
      'Sports coaching'
    )
  end,
  'New Jersey standard certificate, health and physical education',
  seed.int('physical_education_teachers.experience_years', email, 3, 28),
  true,
  created_at,
  updated_at,
  last_accessed_at,
  json_build_object('grades', grade_levels, 'first_aid', true)
from accounts
on conflict (user_id) do nothing;
