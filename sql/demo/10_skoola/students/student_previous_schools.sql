--! table: skoola.student_previous_schools
--! mark: uuid id
--! key: student_id, school_name
--! target: at least 120 for 500 students

-- Where those were who joined after grade 1: until the last day of the third term before the year of admission, in the grade
-- below. Who came into grade 6 had finished a primary school; who came into grade 12, a school without Advanced Level classes.
with

schools (kind, religion, place, school_name) as (
  values
    ('Primary', 'Buddhism', 0, 'Wewagama Primary School'), ('Primary', 'Buddhism', 1, 'Kadolwela Primary School'),
    ('Primary', 'Buddhism', 2, 'Nugagahawatta Primary School'),
    ('Primary', 'Christianity', 0, 'Little Flower Primary School, Mudugama'),
    ('Primary', 'Christianity', 1, 'Holy Rosary Primary School, Wellapura'),
    ('Primary', 'Christianity', 2, 'Kadolwela Primary School'), ('Primary', 'Hinduism', 0, 'Alankulam Tamil Primary School'),
    ('Primary', 'Hinduism', 1, 'Kallimunai Tamil Primary School'), ('Primary', 'Hinduism', 2, 'Vannithurai Primary School'),
    ('Primary', 'Islam', 0, 'Al-Noor Primary School, Wellapura'), ('Primary', 'Islam', 1, 'Pallimulla Muslim Primary School'),
    ('Primary', 'Islam', 2, 'Vannithurai Primary School'), ('Secondary', 'Buddhism', 0, 'Wewagama Maha Vidyalaya'),
    ('Secondary', 'Buddhism', 1, 'Sri Sumana Vidyalaya, Mudugama'), ('Secondary', 'Buddhism', 2, 'Ehelapola Kanda Vidyalaya'),
    ('Secondary', 'Christianity', 0, 'St Lucy''s College, Wellapura'),
    ('Secondary', 'Christianity', 1, 'St Brendan''s School, Mudugama'),
    ('Secondary', 'Christianity', 2, 'Wewagama Maha Vidyalaya'), ('Secondary', 'Hinduism', 0, 'Alankulam Hindu Vidyalayam'),
    ('Secondary', 'Hinduism', 1, 'Kallimunai Tamil Vidyalayam'),
    ('Secondary', 'Hinduism', 2, 'Saraswathy Vidyalayam, Wellapura'),
    ('Secondary', 'Islam', 0, 'Al-Falah Vidyalayam, Pallimulla'),
    ('Secondary', 'Islam', 1, 'Zahran Muslim Vidyalayam, Wellapura'),
    ('Secondary', 'Islam', 2, 'Saraswathy Vidyalayam, Wellapura')
),

reasons (place, reason) as (
  values
    (0, 'Family moved to Sagaragama'), (1, 'Father''s work at the fishing harbour'),
    (2, 'Mother was transferred to the hospital'), (3, 'Shorter way to school'),
    (4, 'Brother or sister already at the college'), (5, 'Moved in with the grandparents'),
    (6, 'Wished for a larger choice of subjects'), (7, 'School was to be merged with another')
),

joined as (
  select
    student.*,
    number,
    2000 + substring(admission_number from '^ADM-([0-9]{2})')::integer as admitted,
    2000 + substring(admission_number from '^ADM-([0-9]{2})')::integer - extract(year from dob - 31)::integer - 5 as entry_grade
  from skoola.students as student
  cross join lateral (select substring(student.admission_number from '^ADM-..([0-9]{3,6})$')::integer as number) as numbered
  where seed.is_demo(student.id)
),

drawn as materialized (
  select
    joined.*,
    seed.int('student_previous_schools.school_name', number, 0, 2) as school,
    seed.int('student_previous_schools.reason_for_leaving', number, 0, 7) as reason
  from joined
  where entry_grade > 1
)

insert into skoola.student_previous_schools (
  id, student_id, school_name, grade_left, date_left, reason_for_leaving, created_at, updated_at
)
select
  seed.uuid('student_previous_schools', drawn.admission_number)::text,
  drawn.id,
  schools.school_name,
  'Grade ' || entry_grade - 1,
  -- Third terms have fourteen weeks, from the first Monday on or after 24 August to a Friday.
  august + mod(8 - extract(isodow from august)::integer, 7) + 13 * 7 + 4,
  case entry_grade
    when 6 then 'Finished primary school; passed the scholarship examination'
    when 12 then 'No Advanced Level classes at the school'
    else reasons.reason
  end,
  drawn.created_at + interval '10 minutes',
  drawn.created_at + interval '10 minutes'
from drawn
cross join lateral (select make_date(admitted - 1, 8, 24) as august) as bounds
left join schools
  on schools.kind = case when entry_grade <= 6 then 'Primary' else 'Secondary' end
  and schools.religion = drawn.religion
  and schools.place = drawn.school
left join reasons on reasons.place = drawn.reason
on conflict (student_id, school_name) do nothing;
