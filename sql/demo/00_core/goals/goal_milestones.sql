--! table: faraday.goal_milestones
--! mark: text description
--! key: target_date
--! scaffold: f52611f83984 6b666c64fd63

-- Steps of a goal.
with

goals as (
  select
    row_of.id,
    row_number() over (order by row_of.target_date)::integer as position
  from faraday.goals as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    initcap(name_word.word) || ' milestone' as name,
    goal.id as goal_id,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') + interval '1 hour' * n)::timestamp without time zone as target_date,
    case when seed.chance('goal_milestones.feedback?', n, 0.85) then feedback_word.word end as feedback
  from generate_series(1, seed.rows(400, students => 3714)) as n
  left join goals as goal on goal.position = seed.fan_out('goal_milestones.goal_id', n, (select max(position) from goals))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('goal_milestones.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('goal_milestones.description', n)
  left join seed.word as feedback_word on feedback_word.kind = 'sentence' and feedback_word.position = seed.distinct_position('goal_milestones.feedback', n)
)

insert into faraday.goal_milestones (
  name, status, is_active, goal_id, description, target_date, achieved_date, metrics, priority,
  difficulty_level, effort_required, prerequisites, validation_criteria, completion_evidence, feedback
)
select
  name,
  seed.pick_weighted('goal_milestones.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case when seed.chance('goal_milestones.is_active?', n, 0.85) then seed.chance('goal_milestones.is_active', n, 0.9) end,
  goal_id,
  description,
  target_date,
  case
    when seed.chance('goal_milestones.achieved_date?', n, 0.9) then (seed.office_time('goal_milestones.achieved_date', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC')
  end,
  jsonb_build_object('count', seed.int('goal_milestones.metrics.count', n, 1, 400), 'average', round(seed.int('goal_milestones.metrics.average', n, 100, 990) / 10.0, 1))::json,
  seed.pick_weighted('goal_milestones.priority', n, array['low', 'medium', 'high', 'urgent'], array[3, 6, 3, 1]),
  seed.pick_weighted('goal_milestones.difficulty_level', n, array['low', 'medium', 'high'], array[4, 4, 2]),
  case
    when seed.chance('goal_milestones.effort_required?', n, 0.85) then seed.int('goal_milestones.effort_required', n, 1, 40)
  end,
  case
    when seed.chance('goal_milestones.prerequisites?', n, 0.85) then jsonb_build_object('source', seed.pick('goal_milestones.prerequisites.source', n, 'web', 'api', 'import'), 'version', seed.int('goal_milestones.prerequisites.version', n, 1, 5))::json
  end,
  case
    when seed.chance('goal_milestones.validation_criteria?', n, 0.85) then jsonb_build_object('source', seed.pick('goal_milestones.validation_criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('goal_milestones.validation_criteria.version', n, 1, 5))::json
  end,
  case
    when seed.chance('goal_milestones.completion_evidence?', n, 0.85) then jsonb_build_object('source', seed.pick('goal_milestones.completion_evidence.source', n, 'web', 'api', 'import'), 'version', seed.int('goal_milestones.completion_evidence.version', n, 1, 5))::json
  end,
  feedback
from wanted
where not exists (
  select from faraday.goal_milestones as present
  where present.target_date = wanted.target_date
);
