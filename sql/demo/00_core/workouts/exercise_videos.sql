--! table: faraday.exercise_videos
--! mark: parent exercise_id
--! key: exercise_id, video_type

-- Films of the exercises: a demonstration of each first, then close-ups of the technique. As long as one set and a few words.
with

films as (
  select
    exercise.*,
    kind.*,
    row_number() over (order by kind.turn, (exercise.exercise_metadata ->> 'number')::integer) as n
  from faraday.exercises as exercise
  cross join (values (1, 'demonstration', 25), (2, 'technique', 45), (3, 'common_errors', 60)) as kind (turn, type, talk)
  where exercise.description like 'MOCK:%'
)

insert into faraday.exercise_videos (
  exercise_id, video_url, video_type, duration, video_notes, video_metadata, created_at, updated_at
)
select
  id,
  'https://media.harborpoint.example/exercises/' || seed.slug(name) || '/' || type || '.mp4',
  type,
  talk + least(60, (exercise_metadata ->> 'seconds_per_set')::integer),
  case type
    when 'demonstration' then name || ' from the front and from the side, one full set.'
    when 'technique' then name || ' in slow motion with the working muscles marked.'
    else 'What goes wrong in ' || lower(name) || ' and how to mend it.'
  end,
  json_build_object('resolution', '1080p', 'captions', json_build_array('en', 'es'), 'filmed_at', 'Harbor Point High School'),
  created_at + interval '12 days',
  created_at + interval '12 days'
from films
where n <= least(seed.rows(100), 450)
  and not exists (
    select from faraday.exercise_videos as present
    where present.exercise_id = films.id
      and present.video_type = films.type
  );
