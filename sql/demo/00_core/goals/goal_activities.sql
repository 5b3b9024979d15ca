--! table: faraday.goal_activities
--! mark: text notes
--! key: frequency
--! scaffold: 19db14289529 7f631965f5b5

-- Activities serving a goal.
with

activities as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.activities as row_of
  where row_of.description::text like 'MOCK:%'
),

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
    goal.id as goal_id,
    activity.id as activity_id,
    (frequency_word.word || ' ' || n)::character varying as frequency,
    intensity_word.word as intensity,
    'MOCK: ' || notes_word.word as notes
  from generate_series(1, seed.rows(500, students => 3714)) as n
  left join activities as activity
    on activity.position = seed.fan_out('goal_activities.activity_id', n, (select max(position) from activities))
  left join goals as goal on goal.position = seed.fan_out('goal_activities.goal_id', n, (select max(position) from goals))
  left join seed.word as frequency_word on frequency_word.kind = 'sentence' and frequency_word.position = seed.distinct_position('goal_activities.frequency', n)
  left join seed.word as intensity_word on intensity_word.kind = 'sentence' and intensity_word.position = seed.distinct_position('goal_activities.intensity', n)
  left join seed.word as notes_word on notes_word.kind = 'note' and notes_word.position = seed.distinct_position('goal_activities.notes', n)
)

insert into faraday.goal_activities (
  status, is_active, goal_id, activity_id, frequency, duration, intensity, notes, schedule, progress_metrics,
  adaptations, equipment_needed, space_requirements, safety_considerations, performance_history,
  difficulty_adjustments, feedback_history
)
select
  seed.pick_weighted('goal_activities.status', n, array['ACTIVE', 'INACTIVE', 'PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'ON_HOLD'], array[8, 2, 4, 4, 8, 1, 2])::faraday.base_status_enum,
  case when seed.chance('goal_activities.is_active?', n, 0.85) then seed.chance('goal_activities.is_active', n, 0.9) end,
  goal_id,
  activity_id,
  frequency,
  seed.int('goal_activities.duration', n, 3, 36) * 5,
  intensity,
  notes,
  case
    when seed.chance('goal_activities.schedule?', n, 0.85) then jsonb_build_object('monday', '09:00-17:00', 'tuesday', '09:00-17:00', 'friday', '09:00-15:00')::json
  end,
  case
    when seed.chance('goal_activities.progress_metrics?', n, 0.85) then jsonb_build_object('count', seed.int('goal_activities.progress_metrics.count', n, 1, 400), 'average', round(seed.int('goal_activities.progress_metrics.average', n, 100, 990) / 10.0, 1))::json
  end,
  case
    when seed.chance('goal_activities.adaptations?', n, 0.85) then jsonb_build_object('source', seed.pick('goal_activities.adaptations.source', n, 'web', 'api', 'import'), 'version', seed.int('goal_activities.adaptations.version', n, 1, 5))::json
  end,
  case
    when seed.chance('goal_activities.equipment_needed?', n, 0.85) then jsonb_build_object('source', seed.pick('goal_activities.equipment_needed.source', n, 'web', 'api', 'import'), 'version', seed.int('goal_activities.equipment_needed.version', n, 1, 5))::json
  end,
  case
    when seed.chance('goal_activities.space_requirements?', n, 0.85) then jsonb_build_object('source', seed.pick('goal_activities.space_requirements.source', n, 'web', 'api', 'import'), 'version', seed.int('goal_activities.space_requirements.version', n, 1, 5))::json
  end,
  case
    when seed.chance('goal_activities.safety_considerations?', n, 0.85) then jsonb_build_object('source', seed.pick('goal_activities.safety_considerations.source', n, 'web', 'api', 'import'), 'version', seed.int('goal_activities.safety_considerations.version', n, 1, 5))::json
  end,
  case
    when seed.chance('goal_activities.performance_history?', n, 0.85) then jsonb_build_object('source', seed.pick('goal_activities.performance_history.source', n, 'web', 'api', 'import'), 'version', seed.int('goal_activities.performance_history.version', n, 1, 5))::json
  end,
  case
    when seed.chance('goal_activities.difficulty_adjustments?', n, 0.85) then jsonb_build_object('status', seed.pick('goal_activities.difficulty_adjustments.status', n, 'draft', 'active', 'closed'), 'version', seed.int('goal_activities.difficulty_adjustments.version', n, 1, 9))::json
  end,
  case
    when seed.chance('goal_activities.feedback_history?', n, 0.85) then jsonb_build_object('source', seed.pick('goal_activities.feedback_history.source', n, 'web', 'api', 'import'), 'version', seed.int('goal_activities.feedback_history.version', n, 1, 5))::json
  end
from wanted
where not exists (
  select from faraday.goal_activities as present
  where present.frequency = wanted.frequency
);
