--! table: faraday.instructors
--! mark: text description
--! key: email

-- Instructors from outside who give single courses: swimming, climbing, dance, first aid and so on. Two in fifteen have
-- stopped; one is on leave. Certificates go with the field.
with

fields (place, field, certificate, about) as (
  values
    (1, 'Swimming', 'Water Safety Instructor', 'Teaches beginners and stroke technique at the pool'),
    (2, 'Climbing', 'Climbing Wall Instructor', 'Belays and teaches at the wall'),
    (3, 'Dance', 'Dance Educator', 'Folk and street dance for all grades'),
    (4, 'First aid', 'First Aid and CPR Instructor', 'Certifies staff and seniors'),
    (5, 'Tennis', 'Tennis Professional, level 1', 'Ten-week courses in spring'),
    (6, 'Yoga', 'Yoga Teacher, 200 hours', 'Calm starts for exam weeks'),
    (7, 'Rowing', 'Rowing Coach, level 1', 'Boats and machines from grade 7'),
    (8, 'Self-defence', 'Self-Defence Instructor', 'Courses for grades 9 to 12'),
    (9, 'Adaptive sports', 'Adaptive Sports Specialist', 'Wheelchair basketball and goalball'),
    (10, 'Athletic training', 'Certified Athletic Trainer', 'Looks after the school teams')
),

wanted as (
  select
    n,
    fields.*,
    person.first_name,
    person.last_name,
    seed.today()::timestamp - interval '1 day' * (250 + mod(n * 97, 1500)) as hired,
    case when mod(n, 15) in (6, 13) then 'TERMINATED' when mod(n, 15) = 10 then 'ON_LEAVE' else 'ACTIVE' end as state
  from generate_series(1, seed.rows(30)) as n
  left join fields on fields.place = 1 + mod(n - 1, 10)
  left join seed.person on person.position = seed.distinct_position('instructors.name', n)
)

insert into faraday.instructors (
  name, description, email, phone, specialization, certifications, bio, hire_date, termination_date, is_active, status,
  created_at, updated_at
)
select
  first_name || ' ' || last_name,
  'MOCK: ' || about || '.',
  seed.slug(first_name || ' ' || last_name, '.') || '.' || n || '@instructors.example',
  '(609) 555-01' || lpad(mod(n * 41, 100)::text, 2, '0'),
  field,
  json_build_array(
    json_build_object(
      'name', certificate, 'valid_until',
      to_char(seed.today() + case state when 'TERMINATED' then -40 else 60 + mod(n * 53, 600) end, 'YYYY-MM-DD')
    )
  ),
  first_name || ' came to the district '
    || case
      when hired < seed.today()::timestamp - interval '4 years' then 'more than four years ago'
      when hired < seed.today()::timestamp - interval '2 years' then 'some years ago'
      else 'lately'
    end
    || '. Field: ' || lower(field) || '.',
  hired,
  case state when 'TERMINATED' then hired + interval '200 days' end,
  state <> 'TERMINATED',
  state::faraday.instructor_status,
  hired - interval '7 days',
  case state when 'TERMINATED' then hired + interval '200 days' else hired end
from wanted
on conflict (email) do nothing;
