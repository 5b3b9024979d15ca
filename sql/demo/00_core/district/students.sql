--! table: faraday.students
--! mark: ledger
--! key: email
--! scaffold: 6ba99b934e48 b39353420095

-- Students.
with

schools as (
  select
    row_of.id,
    row_number() over (order by row_of.school_code)::integer as position
  from faraday.schools as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    person.first_name,
    person.last_name,
    case when seed.chance('students.school_id?', n, 0.85) then school.id end as school_id,
    case
      when seed.chance('students.medical_conditions?', n, 0.85) then medical_conditions_word.word
    end as medical_conditions,
    case
      when seed.chance('students.emergency_contact?', n, 0.85) then left(emergency_contact_word.word, 100)
    end as emergency_contact,
    case
      when seed.chance('students.parent_name?', n, 0.85) then parent_person.first_name || ' ' || parent_person.last_name
    end as parent_name,
    case when seed.chance('students.parent_phone?', n, 0.85) then parent_place.phone end as parent_phone,
    (seed.office_time('students.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(3714, students => 3714)) as n
  left join schools as school on school.position = seed.fan_out('students.school_id', n, (select max(position) from schools))
  left join seed.person as person on person.position = seed.distinct_position('students.person', n)
  left join seed.word as medical_conditions_word on medical_conditions_word.kind = 'sentence' and medical_conditions_word.position = seed.distinct_position('students.medical_conditions', n)
  left join seed.word as emergency_contact_word on emergency_contact_word.kind = 'sentence' and emergency_contact_word.position = seed.distinct_position('students.emergency_contact', n)
  left join seed.person as parent_person on parent_person.position = seed.distinct_position('students.parent_person', n)
  left join seed.place as parent_place on parent_place.position = seed.distinct_position('students.parent_place', n)
),

inserted as (
  insert into faraday.students (
    first_name, last_name, email, date_of_birth, gender, grade_level, school_id, status, level, category,
    height_cm, weight_kg, medical_conditions, emergency_contact, parent_name, parent_phone, created_at,
    updated_at
  )
  select
    first_name,
    last_name,
    seed.slug(first_name || ' ' || last_name, '.') || n || '@mail.example',
    (seed.today() - seed.int('students.date_of_birth', n, 2200, 6570))::timestamp,
    case
      when seed.chance('students.gender?', n, 0.85) then seed.pick_weighted('students.gender', n, array['MALE', 'FEMALE', 'OTHER'], array[4, 4, 2])::faraday.gender_enum
    end,
    seed.pick('students.grade_level', n, 'KINDERGARTEN', 'FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH', 'SIXTH', 'SEVENTH', 'EIGHTH', 'NINTH', 'TENTH', 'ELEVENTH', 'TWELFTH')::faraday.grade_level_enum,
    school_id,
    case
      when seed.chance('students.status?', n, 0.85) then seed.pick_weighted('students.status', n, array['ACTIVE', 'INACTIVE', 'SUSPENDED', 'GRADUATED', 'TRANSFERRED', 'ON_LEAVE', 'WITHDRAWN'], array[8, 2, 1, 4, 4, 4, 1])::faraday.student_status_enum
    end,
    case
      when seed.chance('students.level?', n, 0.85) then seed.pick('students.level', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.student_level_enum
    end,
    case
      when seed.chance('students.category?', n, 0.85) then seed.pick_weighted('students.category', n, array['REGULAR', 'SPECIAL_NEEDS', 'ATHLETE', 'BEGINNER', 'ADVANCED', 'TRANSFER', 'RETURNING', 'NEW', 'INTERNATIONAL', 'EXCHANGE', 'PART_TIME', 'FULL_TIME'], array[8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4])::faraday.student_category_enum
    end,
    case when seed.chance('students.height_cm?', n, 0.85) then seed.int('students.height_cm', n, 155, 195) end,
    case when seed.chance('students.weight_kg?', n, 0.85) then seed.amount('students.weight_kg', n, 1, 90, 1) end,
    medical_conditions,
    emergency_contact,
    parent_name,
    parent_phone,
    created_at,
    case
      when seed.chance('students.updated_at?', n, 0.9) then (seed.time_between('students.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from wanted
  on conflict (email) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.students', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
