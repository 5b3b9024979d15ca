--! table: skoola.classes
--! mark: uuid id
--! key: academic_year_id, grade_id, section_name
--! target: at least 195

-- Sections A, B and C of each grade and year; A2, B2 and C2 for a second whole step of the scale, and so on. A is taught in
-- Sinhala, B in English from grade 6 on, C in Tamil. The class teacher is one of the class's own teachers, and of one class
-- only (see class_subject_teachers.sql): the band's teachers of all subjects but religion take one class each, the teachers
-- of religion grade 13.
with

sections (section, letter) as (
  values (0, 'A'), (1, 'B'), (2, 'C')
),

leaders (first_grade, last_grade, band) as (
  values (1, 3, 0), (4, 6, 1), (7, 9, 2), (10, 12, 3)
),

years as (
  select
    year.*,
    -- Class teachers are named for years that have begun here, not for the one on paper and the one to come.
    row_number() over (order by year_start) between 2 and 4 as has_teachers
  from skoola.academic_years as year
  where seed.is_demo(id)
),

wanted as (
  select
    years.id as academic_year_id,
    years.year_start,
    years.created_at,
    years.has_teachers,
    grade.id as grade_id,
    grade.grade_number,
    letter,
    block,
    letter || case when block > 0 then (block + 1)::text else '' end as section_name,
    50 * block + 11 + case
      when grade_number = 13 then 10 * section + 3
      -- Places 0 to 8 of the band's ten teachers, leaving out the fourth, who teaches religion.
      else 10 * band + turn + case when turn >= 3 then 1 else 0 end
    end as teacher
  from years
  cross join skoola.grade_levels as grade
  cross join sections
  cross join generate_series(0, greatest(1, ceil(seed.scale()))::integer - 1) as block
  left join leaders on grade.grade_number between first_grade and last_grade
  cross join lateral (select 3 * (grade.grade_number - first_grade) + section as turn) as turns
)

insert into skoola.classes (
  id, grade_id, section_name, academic_year_id, class_teacher_id, medium, room_number, max_capacity, created_at, updated_at
)
select
  seed.uuid('classes', year_start || '/' || grade_number || '/' || section_name)::text,
  grade_id,
  section_name,
  academic_year_id,
  case when has_teachers then teacher.id end,
  case when letter = 'C' then 'Tamil' when letter = 'B' and grade_number >= 6 then 'English' else 'Sinhala' end,
  section_name || '-' || lpad(grade_number::text, 2, '0'),
  case when grade_number <= 5 then 30 else 35 end,
  wanted.created_at + interval '1 hour' + interval '1 minute' * grade_number,
  wanted.created_at + interval '1 hour' + interval '1 minute' * grade_number
from wanted
left join skoola.staff as teacher on teacher.employee_id = 'EMP-' || lpad(wanted.teacher::text, 4, '0')
on conflict (academic_year_id, grade_id, section_name) do nothing;
