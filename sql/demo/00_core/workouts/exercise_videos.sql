--! table: faraday.exercise_videos
--! mark: ledger
--! key: created_at
--! scaffold: 4dc24af8e3f5 4b372c96406e

-- Videos of an exercise.
with

exercises as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.exercises as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at,
    exercise.id as exercise_id,
    case when seed.chance('exercise_videos.video_notes?', n, 0.85) then video_notes_word.word end as video_notes
  from generate_series(1, seed.rows(100)) as n
  left join exercises as exercise
    on exercise.position = seed.fan_out('exercise_videos.exercise_id', n, (select max(position) from exercises))
  left join seed.word as video_notes_word on video_notes_word.kind = 'note' and video_notes_word.position = seed.distinct_position('exercise_videos.video_notes', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('exercise_videos.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

inserted as (
  insert into faraday.exercise_videos (
    created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
    exercise_id, video_url, video_type, duration, video_notes, video_metadata
  )
  select
    created_at,
    updated_at,
    case
      when seed.chance('exercise_videos.last_accessed_at?', n, 0.8) then (seed.time_between('exercise_videos.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('exercise_videos.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_videos.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('exercise_videos.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('exercise_videos.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
    end,
    case
      when seed.chance('exercise_videos.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('exercise_videos.scheduled_deletion_at', n, 1, 60)
    end,
    case
      when seed.chance('exercise_videos.retention_period?', n, 0.85) then seed.int('exercise_videos.retention_period', n, 1, 100)
    end,
    exercise_id,
    'https://www.company.example/exercise-video/' || seed.int('exercise_videos.video_url', n, 1, 9999),
    case
      when seed.chance('exercise_videos.video_type?', n, 0.85) then seed.pick_weighted('exercise_videos.video_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1])
    end,
    case
      when seed.chance('exercise_videos.duration?', n, 0.85) then seed.int('exercise_videos.duration', n, 3, 36) * 5
    end,
    video_notes,
    case
      when seed.chance('exercise_videos.video_metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('exercise_videos.video_metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('exercise_videos.video_metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('exercise_videos.video_metadata.attempt', n, 1, 3))::json
    end
  from shaped
  where not exists (
    select from faraday.exercise_videos as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.exercise_videos', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
