--! table: faraday.adapted_routine_performances_backup
--! mark: parent routine_id
--! key: student_id, routine_id, date_performed
--! target: at least 1000 for 3714 students

-- The health side's copy of each adapted run, which names the pupil's health profile instead of the pupil and keeps the
-- scores in columns.
with

runs as (
  select run.*, health.id as health_id
  from faraday.adapted_routine_performances as run
  join faraday.adapted_routines as routine on routine.id = run.routine_id
  left join faraday.student_health as health on health.student_id = run.student_id
  where routine.description like 'MOCK:%'
)

insert into faraday.adapted_routine_performances_backup (
  routine_id, student_id, date_performed, completion_time, energy_level, engagement_level, accuracy_score, effort_score,
  is_completed, notes, performance_metrics, created_at, updated_at
)
select
  routine_id,
  health_id,
  created_at,
  completion_time,
  energy_level,
  engagement_level,
  (metrics ->> 'accuracy')::numeric,
  (metrics ->> 'effort')::numeric,
  (metrics ->> 'parts_done')::integer = 4,
  notes,
  metrics,
  created_at,
  created_at
from runs
where not exists (
  select from faraday.adapted_routine_performances_backup as present
  where present.student_id = runs.health_id
    and present.routine_id = runs.routine_id
    and present.date_performed = runs.created_at
);
