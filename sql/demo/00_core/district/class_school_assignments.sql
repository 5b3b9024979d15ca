--! table: faraday.class_school_assignments
--! mark: text notes
--! key: class_id, academic_year
--! scaffold: 6ad24cccc49b 553afd45b9a9

-- Class to school links.
with

physical_education_classes as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_classes as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    class.id as class_id,
    school.id as school_id,
    case when seed.chance('class_school_assignments.semester?', n, 0.85) then semester_word.word end as semester,
    case
      when seed.chance('class_school_assignments.room_assignment?', n, 0.85) then left(room_assignment_word.word, 100)
    end as room_assignment,
    case
      when seed.chance('class_school_assignments.schedule_notes?', n, 0.85) then schedule_notes_word.word
    end as schedule_notes,
    'MOCK: ' || notes_word.word as notes,
    (seed.office_time('class_school_assignments.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(256)) as n
  left join physical_education_classes as class
    on class.position = seed.fan_out('class_school_assignments.class_id', n, (select max(position) from physical_education_classes))
  left join schools as school
    on school.position = seed.fan_out('class_school_assignments.school_id', n, (select max(position) from schools))
  left join seed.word as semester_word on semester_word.kind = 'noun' and semester_word.position = seed.distinct_position('class_school_assignments.semester', n)
  left join seed.word as room_assignment_word on room_assignment_word.kind = 'sentence' and room_assignment_word.position = seed.distinct_position('class_school_assignments.room_assignment', n)
  left join seed.word as schedule_notes_word on schedule_notes_word.kind = 'note' and schedule_notes_word.position = seed.distinct_position('class_school_assignments.schedule_notes', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('class_school_assignments.notes', n)
)

insert into faraday.class_school_assignments (
  class_id, school_id, academic_year, semester, status, room_assignment, schedule_notes, capacity_override,
  notes, created_at, updated_at
)
select
  class_id,
  school_id,
  seed.nth_text('[A-Z]{6}', n),
  semester,
  case
    when seed.chance('class_school_assignments.status?', n, 0.85) then seed.pick_weighted('class_school_assignments.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'TRANSFERRED', 'GRADUATED'], array[8, 2, 4, 4, 4])::faraday.class_assignment_status_enum
  end,
  room_assignment,
  schedule_notes,
  case
    when seed.chance('class_school_assignments.capacity_override?', n, 0.85) then seed.int('class_school_assignments.capacity_override', n, 4, 60)
  end,
  notes,
  created_at,
  case
    when seed.chance('class_school_assignments.updated_at?', n, 0.9) then (seed.time_between('class_school_assignments.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
on conflict (class_id, academic_year) do nothing;
