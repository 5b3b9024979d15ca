--! table: faraday.adapted_routines
--! mark: text description
--! key: class_id, name
--! target: at least 150 for 3714 students

-- An adapted form of the class routine for each base class that has a pupil with special needs or a medical condition: a
-- fifth shorter, with rests and helpers, written by the teacher of the class.
with

classes as (
  select
    class.id,
    count(*) as pupils,
    count(*) filter (where student.medical_conditions in ('Asthma', 'Heart murmur')) as breathless
  from faraday.physical_education_classes as class
  join faraday.physical_education_class_students as seat on seat.class_id = class.id
  join faraday.students as student on student.id = seat.student_id
  where class.name like '%: PE %'
    and (student.category = 'SPECIAL_NEEDS' or student.medical_conditions is not null)
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  group by class.id
)

insert into faraday.adapted_routines (
  class_id, creator_id, name, description, duration, difficulty, equipment_needed, target_skills, instructions, video_url,
  image_url, created_at, updated_at
)
select
  classes.id,
  routine.created_by,
  routine.name || ', adapted',
  'MOCK: ' || routine.name || ' for ' || pupils || case pupils when 1 then ' pupil' else ' pupils' end || ' of the class'
    || case when breathless > 0 then ', ' || breathless || ' of them short of breath at times' else '' end || '.',
  routine.duration * 4 / 5,
  'BEGINNER',
  routine.equipment_needed,
  routine.target_skills,
  'Rest after each part, a helper at each station. ' || routine.instructions,
  routine.video_url,
  routine.image_url,
  routine.created_at + interval '1 day',
  routine.updated_at + interval '1 day'
from classes
join faraday.physical_education_routines as routine on routine.class_id = classes.id and routine.description like 'MOCK:%'
on conflict (class_id, name) do nothing;
