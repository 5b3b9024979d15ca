--! table: faraday.gpt_interaction_contexts
--! mark: text description
--! key: user_id, created_at

-- Conversations of the staff with the assistants, about six for each account in the last school months: teachers plan, adapt,
-- write home and assess; offices report and organise. Of five conversations one has four messages, three have two, and one was
-- opened and never used. Those older than two weeks are closed. token_count is the sum of the messages, see below.
with

topics (teaching, number, topic, gpt_type, kind, title, aim) as (
  values
    (true, 0, 'lesson planning', 'PHYSICAL_ED_TEACHER', 'TASK', 'Throwing lesson for %g', 'A lesson of 45 minutes with twenty soft balls'),
    (true, 1, 'adapting for asthma', 'ADAPTIVE_LEARNING', 'CONVERSATION', 'Mile run in %g with asthma', 'A version that pupils with asthma can finish'),
    (true, 2, 'writing to parents', 'PARENT_COMMUNICATION', 'TASK', 'Letter to families of %g', 'A short letter about shoes and water bottles'),
    (true, 3, 'rubric', 'ASSESSMENT_GRADING', 'TASK', 'Rubric for dribbling, %g', 'Four levels in words that pupils understand'),
    (true, 4, 'unit planning', 'CONTENT_GENERATION', 'PROJECT', 'Six weeks of team games, %g', 'Six lessons that build on each other'),
    (true, 5, 'warm-ups', 'RESOURCE_RECOMMENDATION', 'CONVERSATION', 'Warm-ups for a small gym, %g', 'Six minutes, no equipment, no queues'),
    (true, 6, 'fitness results', 'PROGRESS_TRACKING', 'SESSION', 'Talking about pacer results in %g', 'How to speak of results without names'),
    (true, 7, 'class climate', 'EMOTION_FEEDBACK', 'CONVERSATION', 'Sore losers in %g', 'What to say after a lost game'),
    (true, 8, 'translation', 'TRANSLATION_LOCALIZATION', 'TASK', 'Spanish note on swimming, %g', 'A note to families in two languages'),
    (false, 0, 'board report', 'LEARNING_ANALYTICS', 'WORKFLOW', 'Attendance report of %s', 'One page for the board'),
    (false, 1, 'substitutes', 'ADMIN_ASSISTANT', 'TASK', 'Substitutes for fitness testing at %s', 'Who takes over which class'),
    (false, 2, 'announcement', 'COMMUNICATION', 'TASK', 'Field day notice of %s', 'A notice with date, helpers and rain plan'),
    (false, 3, 'concussion protocol', 'ADMIN_ASSISTANT', 'SESSION', 'Concussion rules at %s', 'The protocol in plain words for all staff')
),

staff as (
  select
    account.id, account.user_type = 'pe_teacher' as teaching, account.last_login,
    case when account.user_type = 'athletic_director' then 'the district' else place.name end as school,
    row_number() over (order by account.created_at) as position
  from faraday.users as account
  left join (
    select distinct on (assignment.teacher_id) assignment.teacher_id, school.name
    from faraday.teacher_school_assignments as assignment
    join faraday.schools as school on school.id = assignment.school_id
    order by assignment.teacher_id, assignment.assignment_type = 'PRIMARY' desc, school.school_code collate "C"
  ) as place on place.teacher_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

grades as (
  -- The grades that a teacher has, in the order of the classes' names.
  select
    teacher_id,
    grade,
    row_number() over (partition by teacher_id order by grade collate "C") - 1 as position,
    count(*) over (partition by teacher_id) as choice
  from (
    select distinct class.teacher_id, lower(substring(class.name from ', (Grade [0-9]+|Kindergarten):')) as grade
    from faraday.physical_education_classes as class
    where exists (
      select
      from seed.demo_row as noted
      where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
    )
  ) as taught
),

days as (
  select day, teaching, row_number() over (partition by teaching order by day desc) as position
  from (select seed.today() - ago as day from generate_series(1, 420) as ago) as past
  cross join (values (true), (false)) as kinds (teaching)
  where extract(isodow from day) <= 5
    and not (teaching and extract(month from day) in (7, 8))
    and to_char(day, 'MMDD') between '0103' and '1222'
),

definitions as (
  select
    id, type::text as type, row_number() over (partition by type order by name collate "C", version collate "C") as rank,
    count(*) over (partition by type) as of_type, row_number() over (order by name collate "C", version collate "C") as position,
    count(*) over () as choice
  from faraday.gpt_definitions
  where description like 'MOCK:%'
),

opened as materialized (
  select
    n, staff.id as user_id, topics.topic, topics.gpt_type, topics.kind, topics.aim, staff.school, grades.grade,
    replace(replace(topics.title, '%g', coalesce(grades.grade, 'all grades')), '%s', staff.school) as title,
    (array[4, 2, 2, 2, 0])[1 + mod(n - 1, 5)] as messages,
    days.day + interval '7 hours 20 minutes' + interval '1 second' * seed.int(
      'gpt_interaction_contexts.created_at', n, 0, 27000
    ) as opened_at,
    coalesce(fitting.id, other.id) as gpt_id
  from generate_series(1, seed.rows(200)) as n
  left join staff on staff.position = 32 * ((n - 1) / 200) + 1 + mod(mod(n - 1, 200), 32)
  left join topics
    on topics.teaching = staff.teaching
    and topics.number = mod(staff.position * 2 + mod(n - 1, 200) / 32, case when staff.teaching then 9 else 4 end)
  left join grades on grades.teacher_id = staff.id and grades.position = mod(n, grades.choice)
  left join days
    on days.teaching = staff.teaching
    and days.position = 18 * (mod(n - 1, 200) / 32) + seed.int('gpt_interaction_contexts.day', n, 1, 16)
      + (select count(*) from days as later where later.teaching = staff.teaching and later.day >= staff.last_login::date)
  left join definitions as fitting
    on fitting.type = topics.gpt_type
    -- The second of two is the one for elementary schools.
    and fitting.rank = case
      when fitting.of_type > 1 and grades.grade in ('kindergarten', 'grade 1', 'grade 2', 'grade 3', 'grade 4', 'grade 5') then 2
      else 1
    end
  left join definitions as other on other.position = 1 + mod(topics.number * 5, other.choice)
),

dated as (
  select
    opened.*,
    -- A message every 95 seconds from the 40th second on, as in gpt_context_interactions.sql.
    opened_at + case
      when messages > 0 then interval '40 seconds' + interval '95 seconds' * (messages - 1)
      else interval '0'
    end as last_at,
    case when seed.today() - opened_at::date > 14 then opened_at::date + interval '14 days 2 hours' end as closed_at
  from opened
)

insert into faraday.gpt_interaction_contexts (
  created_at, updated_at, last_accessed_at, archived_at, retention_period, status, is_active, metadata, user_id, primary_gpt_id,
  name,
  description, context_type, context_data, max_tokens, token_count, priority, closed_at, settings, context_metadata
)
select
  opened_at,
  coalesce(closed_at, last_at),
  last_at,
  case when seed.today() - opened_at::date > 100 then closed_at end,
  365,
  case
    when messages = 0 and closed_at is null then 'PENDING'
    when messages = 0 then 'CANCELLED'
    when closed_at is null then 'ACTIVE'
    else 'COMPLETED'
  end::faraday.base_status_enum,
  closed_at is null,
  json_build_object(
    'opened_from', seed.pick('gpt_interaction_contexts.metadata', n, 'web', 'web', 'tablet'), 'closed_by',
    case when closed_at is not null then 'two weeks without a message' end
  ),
  user_id,
  gpt_id,
  title,
  'MOCK: ' || aim,
  kind::faraday.contexttype,
  json_strip_nulls(json_build_object('topic', topic, 'school', school, 'grade', grade)),
  8192,
  0,
  case topic when 'concussion protocol' then 5 when 'adapting for asthma' then 4 when 'board report' then 3 else 2 end,
  closed_at,
  json_build_object(
    'language', 'en', 'tone', case when grade is null then 'formal' else 'practical' end, 'remember', messages > 2
  ),
  json_build_object('number', n, 'messages', messages, 'topic', topic)
from dated
where not exists (
  select from faraday.gpt_interaction_contexts as present
  where present.user_id = dated.user_id and present.created_at = dated.opened_at
);

-- The tokens of a conversation are those of its messages.
update faraday.gpt_interaction_contexts as context
set token_count = counted.tokens
from (
  select message.context_id, sum(message.token_count)::integer as tokens
  from faraday.gpt_context_interactions as message
  group by message.context_id
) as counted
where counted.context_id = context.id
  and context.description like 'MOCK:%'
  and context.token_count is distinct from counted.tokens;
