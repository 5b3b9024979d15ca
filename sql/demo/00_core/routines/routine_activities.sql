--! table: faraday.routine_activities
--! mark: parent routine_id
--! key: routine_id, sequence_order
--! target: at least 1024 for 3714 students

-- The four parts of a routine: an introduction to warm up with, practice, a game, and a challenge to end on, all for the
-- grades of the class. Their minutes add up to the duration of the routine.
with

activities as (
-- - Those for the grades of a band in one of four forms: Relay races, K-2 practice. number counts within the form, place
-- within the band.
  select
    listed.*,
    row_number() over (partition by band, form order by name collate "C")::integer as number,
    (count(*) over (partition by band, form))::integer as size,
    row_number() over (partition by band order by name collate "C")::integer as place,
    (count(*) over (partition by band))::integer as band_size
  from (
    select
      id,
      name,
      substring(name from ', (K-2|3-5|6-8|9-12) ') as band,
      substring(name from '(introduction|practice|game|challenge)') as form
    from faraday.activities
    where description like 'MOCK:%'
      and status = 'ACTIVE'
  ) as listed
),

parts (number, form, share, note) as (
  values
    (1, 'introduction', 0.17, 'Warm-up: start slowly, everybody moving within a minute.'),
    (2, 'practice', 0.33, 'Practice: name one cue and look for it.'),
    (3, 'game', null, 'Main part: keep groups small so that nobody waits.'),
    (4, 'challenge', 0.12, 'Finish: one last try for a personal best, then walk and stretch.')
),

routines as materialized (
  select
    routine.id,
    routine.duration,
    routine.target_skills ->> 0 as skill,
    seed.int('routine_activities.activity_id', class.name, 0, 9999) as activity_draw,
    case when grade <= 3 then 'K-2' when grade <= 6 then '3-5' when grade <= 9 then '6-8' else '9-12' end as band
  from faraday.physical_education_routines as routine
  join faraday.physical_education_classes as class on class.id = routine.class_id
  cross join lateral (select array_position(enum_range(null::faraday.class_grade_level_enum),
    class.grade_level) as grade) as graded
  where routine.description like 'MOCK:%'
)

insert into faraday.routine_activities (routine_id, activity_id, sequence_order, duration_minutes, notes)
select
  routines.id,
  coalesce(activities.id, substitute.id),
  parts.number,
  coalesce(
    round(duration * parts.share),
    duration - round(duration * 0.17) - round(duration * 0.33) - round(duration * 0.12)
  ),
  parts.note || ' Focus: ' || skill || '.'
from routines
cross join parts
left join activities
  on activities.band = routines.band
  and activities.form = parts.form
  and activities.number = 1 + mod(activity_draw, activities.size)
-- A small catalogue has introductions only.
left join activities as substitute
  on substitute.band = routines.band
  and substitute.place = 1 + mod(activity_draw + parts.number, substitute.band_size)
on conflict (routine_id, sequence_order) do nothing;
