--! table: faraday.user_memories
--! mark: parent user_id
--! key: user_id, content

-- What the Lesson Planner remembers of the people who use it: about three things each, said by them or concluded from what they
-- did. What a teacher said is certain, what was concluded less so; what has not been of use for long counts for less. Classes
-- and schools are the person's own.
with

facts (teaching, number, category, text, context, source, confidence, tags) as (
  values
    (true, 0, 'class', 'Teaches %class%, %schedule%.', 'roster', 'profile', 0.99, array['class', 'timetable']),
    (true, 1, 'preference', 'Wants warm-ups of six minutes at most and no music before nine.', 'lesson planning', 'said', 0.97, array['warm-up', 'style']),
    (true, 2, 'equipment', 'Has twelve hoops, twenty soft balls and one low beam in the equipment room.', 'lesson planning', 'said', 0.95, array['equipment']),
    (true, 3, 'health', 'Plans a rest corner and inhaler check whenever a lesson has long runs.', 'adapting an activity',
      'concluded', 0.81, array['asthma', 'adaptation']),
    (true, 4, 'communication', 'Writes to families on Fridays, short and without abbreviations.', 'writing to parents',
      'concluded', 0.78, array['families', 'tone']),
    (true, 5, 'assessment', 'Uses rubrics with four levels, the lowest is called not yet.', 'rubric', 'said', 0.96, array['rubric', 'wording']),
    (true, 6, 'goal', 'Wants %class% to throw to a partner over eight meters by winter.', 'unit planning', 'said', 0.90, array['goal', 'throwing']),
    (true, 7, 'preference', 'Answers on the tablet, so short lists are better than tables.', 'all questions', 'concluded', 0.72, array['tablet', 'format']),
    (true, 8, 'place', 'Moves indoors when the field at %school% is wet.', 'weather', 'said', 0.94, array['indoor', 'weather']),
    (false, 0, 'place', 'Works for %school%.', 'profile', 'profile', 0.99, array['school']),
    (false, 1, 'report', 'Needs the attendance figures of %school% before the first Monday of a month.', 'reports', 'said', 0.96,
      array['attendance', 'report']),
    (false, 2, 'preference', 'Prefers one page with three charts; tables go to the annex.', 'reports', 'concluded', 0.83, array['format', 'board']),
    (false, 3, 'communication', 'Signs announcements with first and last name and a telephone number.', 'announcements',
      'concluded', 0.80, array['families', 'tone'])
),

staff as (
  select
    account.id, account.email, account.user_type = 'pe_teacher' as teaching, account.last_login,
    case when account.user_type = 'athletic_director' then 'Harbor Point Public Schools' else place.name end as school,
    lesson.name as class, lesson.schedule, lesson.created_at as class_since,
    row_number() over (order by account.created_at) as position
  from faraday.users as account
  left join (
    select distinct on (assignment.teacher_id) assignment.teacher_id, school.name
    from faraday.teacher_school_assignments as assignment
    join faraday.schools as school on school.id = assignment.school_id
    order by assignment.teacher_id, assignment.assignment_type = 'PRIMARY' desc, school.school_code collate "C"
  ) as place on place.teacher_id = account.id
  left join (
    select distinct on (class.teacher_id) class.teacher_id, class.name, class.schedule, class.created_at
    from faraday.physical_education_classes as class
    where exists (
      select
      from seed.demo_row as noted
      where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
    )
    order by class.teacher_id, class.name like '%: Elective %', class.name collate "C"
  ) as lesson on lesson.teacher_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

remembered as materialized (
  select
    n, staff.*, facts.category, facts.context, facts.source, facts.confidence, facts.tags, facts.number,
    replace(replace(replace(
      facts.text, '%class%', coalesce(class, 'the substitute classes of ' || school)), '%schedule%', coalesce(schedule,
      'as planned')), '%school%', school
    ) as content,
    -- Of a class of this year nothing was known before it was made.
    (seed.office_time(
      'user_memories.created_at', n,
      greatest(
        last_login - interval '300 days',
        case when facts.text like '%\%class\%%' then least(class_since, last_login - interval '3 days') end
      ),
      last_login - interval '2 days'
    ) at time zone 'UTC') as said_at,
    seed.uniform('user_memories.last_accessed', n) as draw
  from generate_series(1, seed.rows(100)) as n
  left join staff on staff.position = 32 * ((n - 1) / 100) + 1 + mod(mod(n - 1, 100), 32)
  left join facts
    on facts.teaching = staff.teaching
    and facts.number = mod(
      mod(n - 1, 100) / 32 + case when staff.teaching then staff.position * 2 else 0 end,
      case when staff.teaching then 9 else 4 end
    )
),

used as (
  -- Of use in the later half of the time since then, in the hours before and between lessons.
  select
    remembered.*,
    greatest(
      said_at,
      (
        said_at + (last_login - interval '1 day' - said_at) * greatest(draw, 1 - draw)
      )::date + interval '7 hours 30 minutes' + interval '1 second' * round(draw * 25000)
    ) as used_at
  from remembered
)

insert into faraday.user_memories (
  user_id, assistant_profile_id, content, context, importance, last_accessed, category, tags, source, confidence, version,
  created_at, updated_at
)
select
  used.id,
  profile.id,
  content,
  json_build_object('topic', context, 'school', school),
  -- From 0.9 for what was needed this week down to 0.4 for what was not needed for three months.
  round(greatest(0.4, 0.9 - 0.005 * (seed.today() - used_at::date)), 2),
  used_at,
  category,
  to_json(tags),
  source,
  confidence,
  '1',
  said_at,
  used_at
from used
left join faraday.assistant_profiles as profile on profile.name = 'Lesson Planner'
where not exists (
  select from faraday.user_memories as present
  where present.user_id = used.id and present.content = used.content
);
