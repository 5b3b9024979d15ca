--! table: faraday.teachers
--! mark: ledger
--! key: email
--! scaffold: 0e9dca04598f cf692ab71508

-- Teachers split from users.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    user_row.id as user_id,
    person.first_name,
    person.last_name,
    seed.today() - seed.int('teachers.hire_date', n, 0, 730) as hire_date,
    case when seed.chance('teachers.department?', n, 0.85) then department_word.word end as department,
    case when seed.chance('teachers.position?', n, 0.85) then left(position_word.word, 100) end as "position",
    case
      when seed.chance('teachers.subjects_taught?', n, 0.85) then array[(subjects_taught_1_word.word)::text, (subjects_taught_2_word.word)::text]::text[]
    end as subjects_taught,
    case
      when seed.chance('teachers.grade_levels_taught?', n, 0.85) then array[(grade_levels_taught_1_word.word)::text, (grade_levels_taught_2_word.word)::text]::text[]
    end as grade_levels_taught,
    case when seed.chance('teachers.phone?', n, 0.85) then place.phone end as phone,
    case
      when seed.chance('teachers.emergency_contact?', n, 0.85) then emergency_contact_word.word
    end as emergency_contact,
    case when seed.chance('teachers.emergency_phone?', n, 0.85) then emergency_place.phone end as emergency_phone,
    case when seed.chance('teachers.address?', n, 0.85) then place.street end as address,
    case when seed.chance('teachers.city?', n, 0.85) then place.city end as city,
    case when seed.chance('teachers.zip_code?', n, 0.85) then place.postal_code end as zip_code,
    case when seed.chance('teachers.bio?', n, 0.85) then bio_word.word end as bio
  from generate_series(1, seed.rows(32)) as n
  left join users as user_row on user_row.position = n
  left join seed.person as person on person.position = seed.distinct_position('teachers.person', n)
  left join seed.word as department_word on department_word.kind = 'department' and department_word.position = seed.distinct_position('teachers.department', n)
  left join seed.word as position_word on position_word.kind = 'sentence' and position_word.position = seed.distinct_position('teachers.position', n)
  left join seed.word as subjects_taught_1_word on subjects_taught_1_word.kind = 'sentence' and subjects_taught_1_word.position = seed.distinct_position('teachers.subjects_taught.1', n)
  left join seed.word as subjects_taught_2_word on subjects_taught_2_word.kind = 'sentence' and subjects_taught_2_word.position = seed.distinct_position('teachers.subjects_taught.2', n)
  left join seed.word as grade_levels_taught_1_word on grade_levels_taught_1_word.kind = 'sentence' and grade_levels_taught_1_word.position = seed.distinct_position('teachers.grade_levels_taught.1', n)
  left join seed.word as grade_levels_taught_2_word on grade_levels_taught_2_word.kind = 'sentence' and grade_levels_taught_2_word.position = seed.distinct_position('teachers.grade_levels_taught.2', n)
  left join seed.place as place on place.position = seed.distinct_position('teachers.place', n)
  left join seed.word as emergency_contact_word on emergency_contact_word.kind = 'sentence' and emergency_contact_word.position = seed.distinct_position('teachers.emergency_contact', n)
  left join seed.place as emergency_place on emergency_place.position = seed.distinct_position('teachers.emergency_place', n)
  left join seed.word as bio_word on bio_word.kind = 'paragraph' and bio_word.position = seed.distinct_position('teachers.bio', n)
),

inserted as (
  insert into faraday.teachers (
    user_id, first_name, last_name, email, employee_id, hire_date, department, "position", certification_level,
    subjects_taught, grade_levels_taught, is_active, is_tenured, phone, emergency_contact, emergency_phone,
    address, city, state, zip_code, bio, profile_picture_url, created_at, updated_at
  )
  select
    user_id,
    first_name,
    last_name,
    seed.slug(first_name || ' ' || last_name, '.') || n || '@mail.example',
    case when seed.chance('teachers.employee_id?', n, 0.85) then 'TEA-' || lpad(n::text, 6, '0') end,
    hire_date,
    department,
    "position",
    case
      when seed.chance('teachers.certification_level?', n, 0.85) then seed.pick_weighted('teachers.certification_level', n, array['basic', 'standard', 'advanced'], array[5, 5, 2])
    end,
    subjects_taught,
    grade_levels_taught,
    case when seed.chance('teachers.is_active?', n, 0.85) then seed.chance('teachers.is_active', n, 0.9) end,
    case when seed.chance('teachers.is_tenured?', n, 0.85) then seed.chance('teachers.is_tenured', n, 0.2) end,
    phone,
    emergency_contact,
    emergency_phone,
    address,
    city,
    case
      when seed.chance('teachers.state?', n, 0.85) then seed.pick_weighted('teachers.state', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    zip_code,
    bio,
    case
      when seed.chance('teachers.profile_picture_url?', n, 0.85) then 'https://www.company.example/images/' || seed.int('teachers.profile_picture_url', n, 1, 9999) || '.jpg'
    end,
    (seed.office_time('teachers.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
    case
      when seed.chance('teachers.updated_at?', n, 0.9) then (seed.time_between('teachers.updated_at', n, ((hire_date::timestamp) at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  on conflict (email) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.teachers', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
