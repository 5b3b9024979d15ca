--! table: faraday.students
--! mark: ledger
--! key: email

-- Of each 3,714 pupils 373 go to each elementary school, 800 to the middle and 1,422 to the high school. Multiples of 2297,
-- which shares no divisor with 3714, visit every place once and spread the first few pupils over all schools and grades. The
-- number in the e-mail address is the pupil's number. Height and weight vary around the medians of the CDC growth charts for
-- age and sex (height by about 4 %, body mass index by about 12 %, with a longer tail upwards).
with

school_year as (
  select start_date::date as first_day, extract(year from start_date)::integer as first_year, academic_year
  from faraday.school_academic_years
  where is_current and description like 'MOCK:%'
),

growth (age, boy_height, girl_height, boy_bmi, girl_bmi) as (
  values
    (5, 109.0, 108.0, 15.4, 15.2), (6, 115.5, 115.0, 15.4, 15.2), (7, 122.0, 121.5, 15.5, 15.4), (8, 128.0, 127.5, 15.8, 15.8),
    (9, 133.5, 133.0, 16.2, 16.3), (10, 138.5, 138.0, 16.6, 16.9), (11, 143.5, 144.0, 17.2, 17.5), (12, 149.0, 151.0, 17.8, 18.1),
    (13, 156.0, 157.0, 18.5, 18.7), (14, 164.0, 160.5, 19.2, 19.3), (15, 170.0, 162.0, 19.9, 19.9),
    (16, 173.5, 162.5, 20.6, 20.4),
    (17, 175.5, 163.0, 21.2, 20.9), (18, 176.5, 163.2, 21.8, 21.3), (19, 177.0, 163.3, 22.4, 21.6), (20, 177.0, 163.3, 22.9, 21.8)
),

grades (grade, name) as (
  select number - 1, label
  from unnest(enum_range(null::faraday.grade_level_enum)) with ordinality as listed (label, number)
),

numbered as (
  select
    n,
    (n - 1) / 3714 as block,
    mod(n::bigint * 2297, 3714)::integer as place
  from generate_series(1, seed.rows(3714, students => 3714)) as n
),

placed as (
  select
    n,
    case
      when place < 1492 then 'HP-ES' || 4 * block + 1 + place / 373
      when place < 2292 then 'HP-MS' || block + 1
      else 'HP-HS' || block + 1
    end as school_code,
    case
      when place < 1492 then mod(place, 373) * 6 / 373
      when place < 2292 then 6 + (place - 1492) * 3 / 800
      else 9 + (place - 2292) * 4 / 1422
    end as grade
  from numbered
),

pupils as (
  select
    placed.*,
    given.sex,
    given.first_name,
    family.last_name,
    case when seed.chance('students.parent_surname', n, 0.82) then family.last_name else other.last_name end as parent_last_name,
    parent.first_name as parent_first_name,
    school_year.first_year,
    (make_date(school_year.first_year - grade - 6, 9, 1) + seed.int('students.date_of_birth', n, 0, 364)) as date_of_birth,
    -- Registered in the August before the first of up to four years at the school.
    make_date(
      school_year.first_year - least(
        seed.int('students.created_at', n, 0, 3), grade - case when grade < 6 then 0 when grade < 9 then 6 else 9 end
      ),
      8, 1
    )
      + mod(n * 7, 28) + interval '9 hours' + interval '1 minute' * mod(n * 11, 400) as created_at,
    seed.normal('students.height_cm', n, 0, 1, -2.6, 2.6) as height_score,
    seed.normal('students.weight_kg', n, 0, 1, -2.2, 3.0) as weight_score,
    seed.uniform('students.status', n) as status_draw,
    seed.uniform('students.category', n) as category_draw,
    seed.uniform('students.medical_conditions', n) as medical_draw,
    seed.uniform('students.level', n) + 0.02 * (grade - 6) as ability
  from placed
  cross join school_year
  left join seed.person as given on given.position = seed.distinct_position('students.first_name', n)
  left join seed.person as family on family.position = seed.position('students.last_name', n)
  left join seed.person as parent on parent.position = seed.position('students.parent_first_name', n)
  left join seed.person as other on other.position = seed.position('students.parent_last_name', n)
),

measured as (
  -- The median of the exact age lies on the line between two birthdays.
  select
    pupils.*,
    (case when sex = 'male' then now.boy_height + (later.boy_height - now.boy_height) * part else now.girl_height + (later.girl_height - now.girl_height) * part end
      * (1 + 0.041 * height_score::numeric)) as height,
    (case when sex = 'male' then now.boy_bmi + (later.boy_bmi - now.boy_bmi) * part else now.girl_bmi + (later.girl_bmi - now.girl_bmi) * part end
      * (1 + case when weight_score > 0 then 0.17 else 0.08 end * weight_score::numeric)) as bmi
  from pupils
  cross join lateral (select (seed.today() - date_of_birth) / 365.25 as age) as aged
  cross join lateral (select least(19, floor(age))::integer as years, least(1, age - least(19, floor(age))) as part) as split
  left join growth as now on now.age = split.years
  left join growth as later on later.age = split.years + 1
),

inserted as (
  insert into faraday.students (
    first_name, last_name, email, date_of_birth, gender, grade_level, school_id, status, level, category, height_cm,
    weight_kg, medical_conditions, emergency_contact, parent_name, parent_phone, created_at, updated_at
  )
  select
    measured.first_name,
    measured.last_name,
    seed.slug(measured.first_name || ' ' || measured.last_name, '.') || '.' || lpad(n::text, greatest(4, length(n::text)), '0')
      || '@students.harborpoint.example',
    date_of_birth::timestamp,
    case when sex = 'male' then 'MALE' else 'FEMALE' end::faraday.gender_enum,
    grades.name,
    school.id,
    case
      when status_draw < 0.975 then 'ACTIVE'
      when status_draw < 0.99 then 'ON_LEAVE'
      when status_draw < 0.995 then 'SUSPENDED'
      else 'TRANSFERRED'
    end
      ::faraday.student_status_enum,
    case
      when ability < 0.35 then 'BEGINNER'
      when ability < 0.75 then 'INTERMEDIATE'
      when ability < 0.96 then 'ADVANCED'
      else 'EXPERT'
    end
      ::faraday.student_level_enum,
    case
      when category_draw < 0.08 then 'SPECIAL_NEEDS'
      when category_draw < 0.16 and measured.grade >= 6 then 'ATHLETE'
      when category_draw < 0.19 and measured.created_at >= make_date(first_year, 8, 1) then 'NEW'
      when category_draw < 0.20 then 'INTERNATIONAL'
      else 'REGULAR'
    end::faraday.student_category_enum,
    round(height, 1),
    round(bmi * height * height / 10000, 1),
    case
      when medical_draw < 0.09 then 'Asthma'
      when medical_draw < 0.16 then 'Seasonal allergies'
      when medical_draw < 0.21 then 'Peanut allergy'
      when medical_draw < 0.23 then 'Scoliosis'
      when medical_draw < 0.236 then 'Epilepsy'
      when medical_draw < 0.242 then 'Heart murmur'
      when medical_draw < 0.246 then 'Type 1 diabetes'
    end,
    left(parent_first_name || ' ' || parent_last_name, 70) || ', '
      || seed.pick('students.emergency_contact', n, 'mother', 'father', 'guardian', 'grandmother'),
    left(parent_first_name || ' ' || parent_last_name, 100),
    '(' || seed.pick('students.parent_phone', n, '609', '732', '848', '856') || ') 555-01'
      || lpad(mod(n * 37, 100)::text, 2, '0'),
    measured.created_at,
    greatest(
      measured.created_at,
      seed.today()::timestamp - interval '1 day' * seed.int('students.updated_at', n, 1, 60) + interval '10 hours'
    )
  from measured
  left join grades on grades.grade = measured.grade
  left join faraday.schools as school on school.school_code = measured.school_code
  on conflict (email) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.students', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
