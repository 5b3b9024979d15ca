--! table: skoola.staff_qualifications
--! mark: uuid id
--! key: staff_id, degree, institution
--! target: at least 60

-- Everybody was qualified when the system came: teachers up to grade 6 by a diploma in teaching, those above by a degree in
-- the subject that they teach most, the office by what its work takes. A second certificate follows for some, three years or
-- more later; what was passed since is entered in the January after.
with

degrees (subject, degree, institution) as (
  values
    ('Sinhala', 'BA in Sinhala', 'University of Kelaniya'), ('English', 'BA in English', 'University of Peradeniya'),
    ('Mathematics', 'BSc in Mathematics', 'University of Colombo'), ('Science', 'BSc in Biology', 'University of Ruhuna'),
    ('Buddhism', 'BA in Buddhist Philosophy', 'Buddhist and Pali University'),
    ('Christianity', 'BA in Christian Culture', 'University of Kelaniya'),
    ('Hinduism', 'BA in Hindu Civilization', 'University of Jaffna'),
    ('Islam', 'BA in Islamic Studies', 'South Eastern University'), ('History', 'BA in History', 'University of Peradeniya'),
    ('Geography', 'BA in Geography', 'University of Sri Jayewardenepura'),
    ('Economics', 'BA in Economics', 'University of Colombo'),
    ('Business Studies', 'BSc in Business Administration', 'University of Sri Jayewardenepura'),
    ('Accounting', 'BCom', 'University of Kelaniya'),
    ('Art', 'BFA in Visual Arts', 'University of the Visual and Performing Arts'),
    ('Drama', 'BPA in Drama', 'University of the Visual and Performing Arts'),
    ('Music', 'BPA in Music', 'University of the Visual and Performing Arts'),
    ('Media Studies', 'BA in Mass Communication', 'University of Kelaniya'),
    ('Logic', 'BA in Philosophy', 'University of Peradeniya'),
    ('ICT', 'BSc in Information Technology', 'Open University of Sri Lanka'),
    ('Physical Education', 'BSc in Physical Education', 'Sabaragamuwa University')
),

office (rank, degree, institution, second_degree, second_institution) as (
  values
    (1, 'BA in Education', 'University of Colombo', 'MEd in School Management', 'National Institute of Education'),
    (2, 'BSc in Education', 'University of Peradeniya', 'MEd in School Management', 'National Institute of Education'),
    (3, 'BSc in Information Technology', 'Open University of Sri Lanka', null, null),
    (4, 'BA in Public Administration', 'University of Colombo', 'Diploma in Human Resources', 'Skills Centre Muhudagama'),
    (5, 'Certificate in Office Management', 'Technical College Muhudagama', null, null),
    (6, 'Certificate in Office Management', 'Technical College Muhudagama', null, null),
    (7, 'BCom', 'University of Kelaniya', 'Diploma in Public Finance', 'Skills Centre Muhudagama'),
    (8, 'National Diploma in Accounting', 'Technical College Muhudagama', null, null),
    (9, 'BA in Library Science', 'University of Kelaniya', null, null),
    (10, 'Diploma in Librarianship', 'Sri Lanka Library Association', null, null)
),

taught as (
  -- The subject that a teacher gives most, and the lowest grade.
  select distinct on (teacher_id) teacher_id, subject_name_en as subject, min(lowest) over (partition by teacher_id) as lowest
  from (
    select lesson.teacher_id, subject.subject_name_en, count(*) as lessons, min(grade.grade_number) as lowest
    from skoola.class_subject_teachers as lesson
    join skoola.subjects as subject on subject.id = lesson.subject_id
    join skoola.classes as class on class.id = lesson.class_id
    join skoola.grade_levels as grade on grade.id = class.grade_id
    where seed.is_demo(lesson.class_id)
    group by lesson.teacher_id, subject.subject_name_en
  ) as counted
  order by teacher_id, lessons desc, subject_name_en collate "C"
),

staff as (
  select
    member.*,
    extract(year from member.dob)::integer as born,
    extract(year from member.created_at)::integer as introduced,
    mod(substring(member.employee_id from '^EMP-([0-9]{4,6})$')::integer - 1, 50) + 1 as rank
  from skoola.staff as member
  where seed.is_demo(member.id)
),

graduated as materialized (
  select
    staff.*,
    least(born + seed.int('staff_qualifications.year_of_completion', employee_id, 22, 25), introduced) as year
  from staff
),

held as (
  select
    graduated.*,
    coalesce(
      office.degree,
      -- Religion is taught at every age, by graduates.
      case when lowest > 6 or taught.subject in ('Buddhism', 'Christianity', 'Hinduism', 'Islam') then degrees.degree end,
      'National Diploma in Teaching (' || case when lowest <= 3 then 'Primary' else taught.subject end || ')'
    ) as held_degree,
    coalesce(
      office.institution,
      case when lowest > 6 or taught.subject in ('Buddhism', 'Christianity', 'Hinduism', 'Islam') then degrees.institution end,
      'College of Education Muhudagama'
    ) as held_at,
    office.second_degree,
    office.second_institution
  from graduated
  left join taught on taught.teacher_id = graduated.id
  left join degrees on degrees.subject = taught.subject
  left join office on office.rank = graduated.rank
),

certificates as (
  select employee_id, id, created_at, held_degree, held_at, year, created_at + interval '3 hours' as entered_at from held
  union all
  select
    employee_id,
    id,
    created_at,
    case
      when second_degree is not null then second_degree
      when held_degree like 'National%' then 'Bachelor of Education'
      else 'Postgraduate Diploma in Education'
    end,
    case
      when second_degree is not null then second_institution
      when held_degree like 'National%' then 'Open University of Sri Lanka'
      else 'National Institute of Education'
    end,
    later.year,
    -- The Monday after the middle of January.
    greatest(
      created_at + interval '3 hours',
      make_date(later.year + 1, 1, 22) - extract(isodow from make_date(later.year + 1, 1, 21))::integer + interval '9 hours'
        + interval '2 minutes' * mod(substring(employee_id from '^EMP-([0-9]{4,6})$')::integer, 60)
    )
  from held
  cross join lateral (select held.year + seed.int('staff_qualifications.second', employee_id, 3, 9) as year) as later
  where later.year < extract(year from seed.today())
    and (second_degree is not null or rank > 10 and seed.chance('staff_qualifications.staff_id', employee_id, 0.5))
)

insert into skoola.staff_qualifications (id, staff_id, degree, institution, year_of_completion, created_at, updated_at)
select
  seed.uuid('staff_qualifications', employee_id || '/' || held_degree || '/' || held_at)::text,
  id,
  held_degree,
  held_at,
  year,
  entered_at,
  entered_at
from certificates
where entered_at <= seed.now() at time zone 'UTC'
on conflict (staff_id, degree, institution) do nothing;
