--! table: faraday.teacher_school_assignments
--! mark: text notes
--! key: teacher_id, school_id, assignment_type
--! scaffold: ecdf7c86f5c8 6b4821c61b32

-- Teacher to school links.
with

schools as (
  select
    row_of.id,
    row_number() over (order by row_of.school_code)::integer as position
  from faraday.schools as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    teacher.id as teacher_id,
    school.id as school_id,
    case
      when seed.chance('teacher_school_assignments.grade_levels?', n, 0.85) then grade_levels_word.word
    end as grade_levels,
    case when seed.chance('teacher_school_assignments.subjects?', n, 0.85) then subjects_word.word end as subjects,
    (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('teacher_school_assignments.start_date', n, -30, 60) as start_date,
    case
      when seed.chance('teacher_school_assignments.responsibilities?', n, 0.85) then responsibilities_word.word
    end as responsibilities,
    'MOCK: ' || notes_word.word as notes,
    (seed.office_time('teacher_school_assignments.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at
  from generate_series(1, seed.rows(40)) as n
  left join schools as school
    on school.position = seed.fan_out('teacher_school_assignments.school_id', n, (select max(position) from schools))
  left join users as teacher
    on teacher.position = seed.fan_out('teacher_school_assignments.teacher_id', n, (select max(position) from users))
  left join seed.word as grade_levels_word on grade_levels_word.kind = 'sentence' and grade_levels_word.position = seed.distinct_position('teacher_school_assignments.grade_levels', n)
  left join seed.word as subjects_word on subjects_word.kind = 'sentence' and subjects_word.position = seed.distinct_position('teacher_school_assignments.subjects', n)
  left join seed.word as responsibilities_word on responsibilities_word.kind = 'sentence' and responsibilities_word.position = seed.distinct_position('teacher_school_assignments.responsibilities', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('teacher_school_assignments.notes', n)
)

insert into faraday.teacher_school_assignments (
  teacher_id, school_id, assignment_type, grade_levels, subjects, start_date, end_date, status,
  is_department_head, is_lead_teacher, responsibilities, notes, created_at, updated_at
)
select
  teacher_id,
  school_id,
  seed.nth_text('[A-Z]{6}', n),
  grade_levels,
  subjects,
  start_date,
  case
    when seed.chance('teacher_school_assignments.end_date?', n, 0.8) then start_date + interval '24 hours' * seed.int('teacher_school_assignments.end_date', n, 1, 90)
  end,
  case
    when seed.chance('teacher_school_assignments.status?', n, 0.85) then seed.pick_weighted('teacher_school_assignments.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'TRANSFERRED', 'GRADUATED'], array[8, 2, 4, 4, 4])::faraday.assignment_status_enum
  end,
  case
    when seed.chance('teacher_school_assignments.is_department_head?', n, 0.85) then seed.chance('teacher_school_assignments.is_department_head', n, 0.2)
  end,
  case
    when seed.chance('teacher_school_assignments.is_lead_teacher?', n, 0.85) then seed.chance('teacher_school_assignments.is_lead_teacher', n, 0.2)
  end,
  responsibilities,
  notes,
  created_at,
  case
    when seed.chance('teacher_school_assignments.updated_at?', n, 0.9) then (seed.time_between('teacher_school_assignments.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
on conflict (teacher_id, school_id, assignment_type) do nothing;
