--! table: faraday.lesson_plans
--! mark: text notes
--! key: teacher_id, date, period
--! scaffold: 90201cf6339e 0de0f0791873

-- Teacher lesson plans.
with

grade_levels as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.grade_levels as row_of
),

subjects as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.subjects as row_of
),

educational_teachers as (
  select
    row_of.id,
    row_number() over (order by row_of.user_id)::integer as position
  from faraday.educational_teachers as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    teacher.id as teacher_id,
    subject.id as subject_id,
    grade_level.id as grade_level_id,
    initcap(unit_title_word.word) || ' plan' as unit_title,
    initcap(lesson_title_word.word) || ' plan' as lesson_title,
    (seed.office_time('lesson_plans.date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as date,
    period_word.word || ' ' || n as period,
    essential_question_word.word as essential_question,
    do_now_word.word as do_now,
    anticipatory_set_word.word as anticipatory_set,
    direct_instruction_word.word as direct_instruction,
    closure_word.word as closure,
    case when seed.chance('lesson_plans.homework?', n, 0.85) then homework_word.word end as homework,
    'MOCK: ' || notes_word.word as notes,
    case when seed.chance('lesson_plans.reflection?', n, 0.85) then reflection_word.word end as reflection,
    case when seed.chance('lesson_plans.next_steps?', n, 0.85) then next_steps_word.word end as next_steps
  from generate_series(1, seed.rows(50)) as n
  left join grade_levels as grade_level
    on grade_level.position = seed.fan_out('lesson_plans.grade_level_id', n, (select max(position) from grade_levels))
  left join subjects as subject
    on subject.position = seed.fan_out('lesson_plans.subject_id', n, (select max(position) from subjects))
  left join educational_teachers as teacher
    on teacher.position = seed.fan_out('lesson_plans.teacher_id', n, (select max(position) from educational_teachers))
  left join seed.word as unit_title_word on unit_title_word.kind = 'adjective' and unit_title_word.position = seed.distinct_position('lesson_plans.unit_title', n)
  left join seed.word as lesson_title_word on lesson_title_word.kind = 'adjective' and lesson_title_word.position = seed.distinct_position('lesson_plans.lesson_title', n)
  left join seed.word as period_word on period_word.kind = 'sentence' and period_word.position = seed.distinct_position('lesson_plans.period', n)
  left join seed.word as essential_question_word on essential_question_word.kind = 'question' and essential_question_word.position = seed.distinct_position('lesson_plans.essential_question', n)
  left join seed.word as do_now_word on do_now_word.kind = 'sentence' and do_now_word.position = seed.distinct_position('lesson_plans.do_now', n)
  left join seed.word as anticipatory_set_word on anticipatory_set_word.kind = 'sentence' and anticipatory_set_word.position = seed.distinct_position('lesson_plans.anticipatory_set', n)
  left join seed.word as direct_instruction_word on direct_instruction_word.kind = 'sentence' and direct_instruction_word.position = seed.distinct_position('lesson_plans.direct_instruction', n)
  left join seed.word as closure_word on closure_word.kind = 'sentence' and closure_word.position = seed.distinct_position('lesson_plans.closure', n)
  left join seed.word as homework_word on homework_word.kind = 'sentence' and homework_word.position = seed.distinct_position('lesson_plans.homework', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('lesson_plans.notes', n)
  left join seed.word as reflection_word on reflection_word.kind = 'sentence' and reflection_word.position = seed.distinct_position('lesson_plans.reflection', n)
  left join seed.word as next_steps_word on next_steps_word.kind = 'sentence' and next_steps_word.position = seed.distinct_position('lesson_plans.next_steps', n)
)

insert into faraday.lesson_plans (
  teacher_id, subject_id, grade_level_id, unit_title, lesson_title, date, period, duration, essential_question,
  do_now, objectives, anticipatory_set, direct_instruction, guided_practice, independent_practice, closure,
  assessment, materials, homework, notes, reflection, next_steps, created_at, updated_at
)
select
  teacher_id,
  subject_id,
  grade_level_id,
  unit_title,
  lesson_title,
  date,
  period,
  seed.int('lesson_plans.duration', n, 3, 36) * 5,
  essential_question,
  do_now,
  jsonb_build_object('source', seed.pick('lesson_plans.objectives.source', n, 'web', 'api', 'import'), 'version', seed.int('lesson_plans.objectives.version', n, 1, 5))::json,
  anticipatory_set,
  direct_instruction,
  case
    when seed.chance('lesson_plans.guided_practice?', n, 0.85) then jsonb_build_object('source', seed.pick('lesson_plans.guided_practice.source', n, 'web', 'api', 'import'), 'version', seed.int('lesson_plans.guided_practice.version', n, 1, 5))::json
  end,
  case
    when seed.chance('lesson_plans.independent_practice?', n, 0.85) then jsonb_build_object('source', seed.pick('lesson_plans.independent_practice.source', n, 'web', 'api', 'import'), 'version', seed.int('lesson_plans.independent_practice.version', n, 1, 5))::json
  end,
  closure,
  case
    when seed.chance('lesson_plans.assessment?', n, 0.85) then jsonb_build_object('source', seed.pick('lesson_plans.assessment.source', n, 'web', 'api', 'import'), 'version', seed.int('lesson_plans.assessment.version', n, 1, 5))::json
  end,
  case
    when seed.chance('lesson_plans.materials?', n, 0.85) then jsonb_build_object('source', seed.pick('lesson_plans.materials.source', n, 'web', 'api', 'import'), 'version', seed.int('lesson_plans.materials.version', n, 1, 5))::json
  end,
  homework,
  notes,
  reflection,
  next_steps,
  (seed.office_time('lesson_plans.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC'),
  case
    when seed.chance('lesson_plans.updated_at?', n, 0.9) then (seed.time_between('lesson_plans.updated_at', n, (date at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
on conflict (teacher_id, date, period) do nothing;
