--! table: faraday.activity_injury_preventions
--! mark: parent activity_id
--! key: activity_id, prevention_id

-- Which programme protects in which activity: by subject and grade band, so that tumbling is paired with mats and running with
-- asthma-ready lessons. Priority 1 is first.
with

fits (programme, base, priority) as (
  values
    ('Neuromuscular warm-up', 'Small-sided soccer', 1), ('Neuromuscular warm-up', 'Three-on-three basketball', 1),
    ('Neuromuscular warm-up', 'Flag football', 2),
    ('Neuromuscular warm-up', 'Obstacle course', 2), ('Safe landing and jumping', 'Jump rope', 2),
    ('Safe landing and jumping', 'Obstacle course', 1), ('Safe landing and jumping', 'Standing long jump', 1),
    ('Safe landing and jumping', 'Volleyball rotation game', 2), ('Concussion awareness', 'Kickball', 2),
    ('Concussion awareness', 'Flag football', 1), ('Concussion awareness', 'Capture the flag', 1),
    ('Concussion awareness', 'Small-sided soccer', 2), ('Heat and hydration', 'Mile run', 1),
    ('Heat and hydration', 'Kickball', 3), ('Heat and hydration', 'Ultimate frisbee', 2),
    ('Heat and hydration', 'Cross-country run', 1),
    ('Asthma-ready lessons', 'Mile run', 1), ('Asthma-ready lessons', 'Shuttle run', 1),
    ('Asthma-ready lessons', 'Relay races', 2), ('Asthma-ready lessons', 'Freeze tag', 2),
    ('Mats and tumbling', 'Forward rolls', 1), ('Mats and tumbling', 'Cartwheels', 1),
    ('Mats and tumbling', 'Balance beam walks', 2), ('Mats and tumbling', 'Climbing wall traverse', 1),
    ('Throwing-arm care', 'Overhand throwing', 1), ('Throwing-arm care', 'Softball fielding', 2),
    ('Throwing-arm care', 'Disc throwing', 3), ('Eyes, teeth and shins', 'Floor hockey game', 1),
    ('Eyes, teeth and shins', 'Floor hockey stick handling', 1), ('Eyes, teeth and shins', 'Badminton rallies', 3),
    ('Strength foundation', 'Push-up progressions', 1),
    ('Strength foundation', 'Fitness circuit', 2), ('Strength foundation', 'Plank challenges', 2)
),

pairs as (
  select
    activity.id as activity_id,
    programme.id as prevention_id,
    activity.name as activity,
    programme.name as prevention,
    coalesce(fits.priority, 3) as priority,
    greatest(programme.created_at, seed.today() - interval '300 days') as paired_at,
    -- Those that fit in subject and band come first, then in subject, then in band.
    row_number() over (
      order by
        case when fits.base is not null and same_band then 0 when fits.base is not null then 1 when same_band then 2 else 3 end,
        programme.name collate "C", activity.name collate "C"
    ) as place
  from faraday.injury_preventions as programme
  join faraday.activities as activity on activity.description like 'MOCK:%' and activity.status = 'ACTIVE'
  left join fits
    on fits.base = split_part(activity.name, ', ', 1)
    -- "Eyes, teeth and shins" has a comma of its own.
    and fits.programme = left(programme.name, length(fits.programme))
  cross join lateral (
    select split_part(programme.name, ', grades ', 2) = split_part(split_part(activity.name, ', ', 2), ' ', 1) as same_band
  ) as banded
  where programme.description like 'MOCK:%'
)

insert into faraday.activity_injury_preventions (
  created_at, updated_at, activity_id, prevention_id, priority, prevention_metadata
)
select
  paired_at,
  paired_at,
  activity_id,
  prevention_id,
  priority,
  json_build_object(
    'activity', activity, 'programme', prevention, 'when',
    case priority when 1 then 'each lesson' when 2 then 'first lesson of a unit' else 'when needed' end
  )
from pairs
where place <= seed.rows(150)
on conflict (activity_id, prevention_id) do nothing;
