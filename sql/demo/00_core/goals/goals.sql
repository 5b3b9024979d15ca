--! table: faraday.goals
--! mark: text description
--! key: target_date
--! scaffold: c5855e35d5ec e93bf1daa3ce

-- Student goals.
with

students as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.students as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    initcap(name_word.word) || ' goal' as name,
    student.id as student_id,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as target_date
  from generate_series(1, seed.rows(50, students => 3714)) as n
  left join students as student on student.position = seed.fan_out('goals.student_id', n, (select max(position) from students))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('goals.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('goals.description', n)
)

insert into faraday.goals (
  name, status, is_active, student_id, goal_type, description, target_date, start_date, priority,
  target_metrics, current_progress, completion_percentage, difficulty_level, expected_duration,
  required_resources, success_criteria, risk_factors, support_needed, last_progress_update, progress_history,
  blockers, achievements, motivation_level, engagement_metrics, reward_system, parent_goal_id, is_template,
  is_recurring, recurrence_pattern
)
select
  name,
  seed.pick_weighted('goals.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case when seed.chance('goals.is_active?', n, 0.85) then seed.chance('goals.is_active', n, 0.9) end,
  student_id,
  seed.pick_weighted('goals.goal_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  description,
  target_date,
  case
    when seed.chance('goals.start_date?', n, 0.9) then (seed.now() at time zone 'UTC') + interval '24 hours' * seed.int('goals.start_date', n, -30, 60)
  end,
  seed.pick_weighted('goals.priority', n, array['low', 'medium', 'high', 'urgent'], array[3, 6, 3, 1]),
  jsonb_build_object('count', seed.int('goals.target_metrics.count', n, 1, 400), 'average', round(seed.int('goals.target_metrics.average', n, 100, 990) / 10.0, 1))::json,
  case
    when seed.chance('goals.current_progress?', n, 0.85) then jsonb_build_object('source', seed.pick('goals.current_progress.source', n, 'web', 'api', 'import'), 'version', seed.int('goals.current_progress.version', n, 1, 5))::json
  end,
  case
    when seed.chance('goals.completion_percentage?', n, 0.85) then seed.int('goals.completion_percentage', n, 0, 100)
  end,
  seed.pick_weighted('goals.difficulty_level', n, array['low', 'medium', 'high'], array[4, 4, 2]),
  case when seed.chance('goals.expected_duration?', n, 0.85) then seed.int('goals.expected_duration', n, 3, 36) * 5 end,
  case
    when seed.chance('goals.required_resources?', n, 0.85) then jsonb_build_object('source', seed.pick('goals.required_resources.source', n, 'web', 'api', 'import'), 'version', seed.int('goals.required_resources.version', n, 1, 5))::json
  end,
  jsonb_build_object('source', seed.pick('goals.success_criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('goals.success_criteria.version', n, 1, 5))::json,
  case
    when seed.chance('goals.risk_factors?', n, 0.85) then jsonb_build_object('source', seed.pick('goals.risk_factors.source', n, 'web', 'api', 'import'), 'version', seed.int('goals.risk_factors.version', n, 1, 5))::json
  end,
  case
    when seed.chance('goals.support_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('goals.support_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('goals.support_needed.version', n, 1, 5))::json
  end,
  case
    when seed.chance('goals.last_progress_update?', n, 0.8) then (seed.office_time('goals.last_progress_update', n, seed.now() - interval '180 days', seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('goals.progress_history?', n, 0.85) then jsonb_build_object('source', seed.pick('goals.progress_history.source', n, 'web', 'api', 'import'), 'version', seed.int('goals.progress_history.version', n, 1, 5))::json
  end,
  case
    when seed.chance('goals.blockers?', n, 0.85) then jsonb_build_object('source', seed.pick('goals.blockers.source', n, 'web', 'api', 'import'), 'version', seed.int('goals.blockers.version', n, 1, 5))::json
  end,
  case
    when seed.chance('goals.achievements?', n, 0.85) then jsonb_build_object('source', seed.pick('goals.achievements.source', n, 'web', 'api', 'import'), 'version', seed.int('goals.achievements.version', n, 1, 5))::json
  end,
  case
    when seed.chance('goals.motivation_level?', n, 0.85) then seed.pick_weighted('goals.motivation_level', n, array['basic', 'standard', 'advanced'], array[5, 5, 2])
  end,
  case
    when seed.chance('goals.engagement_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('goals.engagement_metrics.count', n, 1, 400), 'average', round(seed.int('goals.engagement_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('goals.reward_system?', n, 0.85) then jsonb_build_object('source', seed.pick('goals.reward_system.source', n, 'web', 'api', 'import'), 'version', seed.int('goals.reward_system.version', n, 1, 5))::json
  end,
  null::integer,
  case when seed.chance('goals.is_template?', n, 0.85) then seed.chance('goals.is_template', n, 0.2) end,
  case when seed.chance('goals.is_recurring?', n, 0.85) then seed.chance('goals.is_recurring', n, 0.2) end,
  case
    when seed.chance('goals.recurrence_pattern?', n, 0.85) then jsonb_build_object('source', seed.pick('goals.recurrence_pattern.source', n, 'web', 'api', 'import'), 'version', seed.int('goals.recurrence_pattern.version', n, 1, 5))::json
  end
from wanted
where not exists (
  select from faraday.goals as present
  where present.target_date = wanted.target_date
);

-- Keys to rows that come later.
update faraday.goals as goals
set
  parent_goal_id = coalesce(goals.parent_goal_id, chosen.parent_goal_id)
from (
  select
    child.id,
    choice_1.id as parent_goal_id
  from (
    select
      row_of.id,
      row_number() over (order by row_of.target_date)::integer as n
    from faraday.goals as row_of
    where row_of.description::text like 'MOCK:%'
  ) as child
  left join (
    select
      row_of.id,
      row_number() over (order by row_of.target_date)::integer as position
    from faraday.goals as row_of
    where row_of.description::text like 'MOCK:%'
  ) as choice_1
    on choice_1.position = child.n / 4
) as chosen
where chosen.id = goals.id
  and goals.description::text like 'MOCK:%'
  and goals.parent_goal_id is null and chosen.parent_goal_id is not null;
