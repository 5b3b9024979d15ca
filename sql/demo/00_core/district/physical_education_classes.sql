--! table: faraday.physical_education_classes
--! mark: ledger
--! key: name
--! target: at least 256 for 3714 students

-- As many base classes and electives as the pupils of a school and grade fill. A class's number alone decides its teacher and
-- hour, so that more pupils add classes without moving any: base classes go to the school's teachers in turn and fill Monday
-- with Wednesday and Tuesday with Thursday; electives fill Friday. Each teacher has a room of his own.
with

school_year as (
  select start_date, end_date, academic_year
  from faraday.school_academic_years
  where is_current and description like 'MOCK:%'
),

levels (type, first_grade, grades, base_size, elective_share, elective_size, teachers) as (
  -- The sizes that physical_education_class_students.sql fills the classes to.
  values ('ELEMENTARY', 0, 6, 21, 0.4033, 25, 3), ('MIDDLE', 6, 3, 23, 0.75, 25, 5), ('HIGH', 9, 4, 24, 0.7525, 27, 8)
),

electives (type, number, name, class_type, focus, room, half) as (
  -- Those that share a room follow each other: the first in the early periods, the second in the later ones.
  values
    ('ELEMENTARY', 1, 'Dance and rhythm', 'RECREATIONAL', 'Moving to a beat, creating short dances', 2, 0),
    ('MIDDLE', 1, 'Team handball', 'COMPETITIVE', 'Passing, positioning, fair play', 1, 0),
    ('MIDDLE', 2, 'Yoga and mobility', 'RECREATIONAL', 'Balance, breathing, joint mobility', 4, 0),
    ('MIDDLE', 3, 'Strength basics', 'BEGINNER', 'Bodyweight patterns, safe technique', 3, 0),
    ('MIDDLE', 4, 'Badminton', 'COMPETITIVE', 'Strokes, footwork, doubles tactics', 2, 0),
    ('MIDDLE', 5, 'Ultimate frisbee', 'RECREATIONAL', 'Throws, cutting, self-officiating', 5, 0),
    ('MIDDLE', 6, 'Cross-country running', 'ATHLETIC', 'Pacing, hills, recovery', 5, 1),
    ('MIDDLE', 7, 'Table tennis', 'RECREATIONAL', 'Serve, spin, rallies', 2, 1),
    ('MIDDLE', 8, 'Adventure games', 'RECREATIONAL', 'Problem solving, trust, orienteering', 1, 1),
    ('HIGH', 1, 'Weight training', 'ATHLETIC', 'Lifting technique, programme design', 3, 0),
    ('HIGH', 2, 'Yoga and mobility', 'RECREATIONAL', 'Balance, breathing, joint mobility', 5, 0),
    ('HIGH', 3, 'Badminton', 'COMPETITIVE', 'Strokes, footwork, doubles tactics', 2, 0),
    ('HIGH', 4, 'Lifetime fitness', 'BEGINNER', 'Personal plans, heart-rate zones', 4, 0),
    ('HIGH', 5, 'Swimming', 'ATHLETIC', 'Stroke technique, water safety', 7, 0),
    ('HIGH', 6, 'Ultimate frisbee', 'RECREATIONAL', 'Throws, cutting, self-officiating', 8, 0),
    ('HIGH', 7, 'Volleyball', 'COMPETITIVE', 'Serve, set, attack, rotation', 1, 0),
    ('HIGH', 8, 'Athletic conditioning', 'ADVANCED', 'Speed, power, agility', 3, 1),
    ('HIGH', 9, 'Self-defence', 'BEGINNER', 'Awareness, escapes, confidence', 6, 0),
    ('HIGH', 10, 'Outdoor adventure', 'RECREATIONAL', 'Orienteering, hiking, teamwork', 8, 1)
),

cohorts as (
  select school_id, student.grade_level, count(*) as pupils
  from faraday.students as student
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  group by school_id, student.grade_level
),

grades (label, grade, name) as (
  select label, number - 1, case number when 1 then 'Kindergarten' else 'Grade ' || number - 1 end
  from unnest(enum_range(null::faraday.grade_level_enum)) with ordinality as listed (label, number)
),

sections as (
  select
    school.id as school_id, school.name as school, levels.*, grades.grade, grades.name as grade_name, cohorts.grade_level,
    part.elective, section,
    (section - 1) * levels.grades + grades.grade - levels.first_grade as turn
  from cohorts
  join faraday.schools as school on school.id = cohorts.school_id
  join levels on levels.type = school.school_type::text
  join grades on grades.label::text = cohorts.grade_level::text
  cross join lateral (
    values
      (false, ceil(pupils::numeric / base_size)),
      (true, ceil(floor(pupils * elective_share + 0.5) / elective_size))
  ) as part (elective, classes)
  cross join lateral generate_series(1, part.classes::integer) as section
),

slots as (
  select
    sections.*,
    electives.name as elective_name, electives.class_type, electives.focus,
    case when elective then 'Fri' when mod(turn / teachers, 2) = 0 then 'Mon, Wed' else 'Tue, Thu' end as days,
    case when elective then 1 + grade - first_grade + half * grades else 1 + turn / teachers / 2 end as period,
    case when elective then electives.room - 1 else mod(turn, teachers) end as place
  from sections
  left join electives on elective and electives.type = sections.type and electives.number = section
),

teachers as (
  select
    assignment.school_id, account.id, account.first_name || ' ' || account.last_name as name,
    row_number() over (partition by assignment.school_id order by account.created_at, account.email collate "C") - 1 as place
  from faraday.teacher_school_assignments as assignment
  join faraday.users as account on account.id = assignment.teacher_id
  where assignment.assignment_type = 'PRIMARY'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

rooms as (
  select school_id, facility_name, substring(description from 'room of PE teacher ([0-9]{1,9})')::integer - 1 as place
  from faraday.school_facilities
  where description like 'MOCK:%; room of PE teacher%'
),

inserted as (
  insert into faraday.physical_education_classes (
    name, description, class_type, teacher_id, start_date, end_date, max_students, location, schedule, grade_level,
    curriculum_focus, assessment_methods, created_at, updated_at
  )
  select
    slots.school || ', ' || grade_name || ': '
      || case when elective then 'Elective ' || section || ', ' || elective_name else 'PE ' || section end,
    case
      when elective then 'Friday elective with ' || teachers.name
      else 'Physical education twice a week with ' || teachers.name
    end,
    coalesce(class_type, 'REGULAR')::faraday.class_type_enum,
    teachers.id,
    start_date,
    end_date,
    30,
    rooms.facility_name,
    days || ' ' || to_char(make_time(8, 30, 0) + (period - 1) * interval '50 minutes', 'HH24:MI') || '-'
      || to_char(make_time(8, 30, 0) + (period - 1) * interval '50 minutes' + interval '45 minutes', 'HH24:MI'),
    grade_level::text::faraday.class_grade_level_enum,
    coalesce(focus, case
      when grade <= 2 then 'Locomotor skills, throwing and catching, sharing space'
      when grade <= 5 then 'Combining skills, small-sided games, fitness basics'
      when grade <= 8 then 'Tactics in games, heart-rate zones, personal goals'
      else 'Fitness planning, lifetime activities, leadership'
    end),
    case
      when grade <= 2 then 'Observation checklist'
      when grade <= 5 then 'Skill rubric, fitness baseline'
      else 'Skill rubric, fitness test, self-assessment'
    end,
    start_date - interval '30 days',
    start_date - interval '5 days'
  from slots
  cross join school_year
  left join teachers on teachers.school_id = slots.school_id and teachers.place = slots.place
  left join rooms on rooms.school_id = slots.school_id and rooms.place = slots.place
  on conflict (name) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.physical_education_classes', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
