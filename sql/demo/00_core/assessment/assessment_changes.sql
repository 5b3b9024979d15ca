--! table: faraday.assessment_changes
--! mark: parent assessment_id
--! key: assessment_id, type

-- Edits of the first assessment of 250 pupils: completed with a score that was two or three points off for most, and
-- corrected next morning to the score that it has now. The teacher of the class made both.
with

attempts as (
  -- The two assessments of a pupil, the first and the later one.
  select
    assessment.*,
    substring(student.email from '([0-9]{1,9})@')::integer as n,
    student.first_name,
    student.grade_level,
    (assessment.meta_data ->> 'attempt')::integer as attempt
  from faraday.general_assessments as assessment
  join faraday.students as student on student.id = assessment.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

teachers as (
  select seat.student_id, class.teacher_id
  from faraday.physical_education_class_students as seat
  join faraday.physical_education_classes as class on class.id = seat.class_id
  where class.name like '%: PE %'
),

edits as (
  select
    attempts.id,
    attempts.status,
    attempts.score,
    attempts.completed_at,
    teachers.teacher_id,
    attempts.score::numeric + case when score > 50 then -1
      else 1 end * seed.int('assessment_changes.new_value', n, 2, 4) as noted_score,
    edit.type,
    seed.pick('assessment_changes.reason', n,
      'Second trial counted after all', 'Typing mistake', 'Criterion was scored twice', 'The partner had counted one more'
    ) as mistake
  from attempts
  left join teachers using (student_id)
  cross join (values ('COMPLETED'), ('UPDATED')) as edit (type)
  where attempt = 1
    and n <= ceil(seed.rows(500, students => 3714) / 2.0)
)

insert into faraday.assessment_changes (
  assessment_id, type, previous_value, new_value, reason, changed_by, changed_at, meta_data
)
select
  id,
  type::faraday.changetype,
  case type
    when 'COMPLETED' then json_build_object('status', 'IN_PROGRESS', 'score', null)
    else json_build_object('status', 'COMPLETED', 'score', noted_score)
  end,
  json_build_object('status', 'COMPLETED', 'score', case type when 'COMPLETED' then noted_score else score end),
  case type when 'COMPLETED' then 'All criteria scored' else mistake end,
  teacher_id,
  case type
    when 'COMPLETED' then completed_at
    else least(completed_at::date + interval '31 hours 20 minutes', (seed.now() at time zone 'UTC'))
  end,
  json_build_object('client', case type when 'COMPLETED' then 'tablet' else 'desktop' end)
from edits
where not exists (
  select from faraday.assessment_changes as present
  where present.assessment_id = edits.id
    and present.type = edits.type::faraday.changetype
);
