--! table: faraday.safety
--! mark: ledger
--! key: activity_id

-- The risk summary of the activities that need one most, band by band.
with

risks (place, base, level, note) as (
  values
    (0, 'Climbing wall traverse', 'HIGH', 'Falls onto the wrist: mats joined, feet below the red line, one spotter each.'),
    (1, 'Small-sided soccer', 'MEDIUM', 'Ankles and shins: guards on, no slide tackles, two goals of equal weight anchored.'),
    (2, 'Kickball', 'MEDIUM', 'Collisions at the bases: throw to the base, cones for the running lane.'),
    (3, 'Floor hockey game', 'HIGH', 'Sticks and pucks: goggles and guards, blade below the waist.'),
    (4, 'Three-on-three basketball', 'MEDIUM', 'Fingers and ankles: softer balls first, no pushing under the basket.'),
    (5, 'Flag football', 'MEDIUM', 'Contact in spite of the rules: flags only, captains settle disputes.'),
    (6, 'Obstacle course', 'MEDIUM', 'Falls from a height of 60 cm and more: mats, one pupil on each station.'),
    (7, 'Freestyle swimming', 'HIGH', 'Drowning: lifeguard on deck, buddies, depth by skill.'),
    (8, 'Freeze tag', 'LOW', 'Collisions: area large enough, two small games instead of a large one.'),
    (9, 'Balance beam walks', 'LOW', 'Falls from 30 cm: mats on both sides.'),
    (10, 'Forward rolls', 'MEDIUM', 'Necks: wedge mats, ask first.'),
    (11, 'Mile run', 'MEDIUM', 'Asthma and heat: inhalers at the finish, water, early hours.'),
    (12, 'Track hurdles', 'MEDIUM', 'Hurdles must fall away from the runner.'),
    (13, 'Wrestling stance games', 'HIGH', 'Pair by weight, stop on tap.')
),

summaries as (
  select
    activity.id,
    activity.name,
    activity.safety_notes as rule,
    risks.*,
    row_number() over (order by split_part(activity.name, ', ', 2) collate "C", place) as position
  from risks
  join faraday.activities as activity on split_part(activity.name, ', ', 1) = risks.base
  where activity.description like 'MOCK:%'
  order by position
  limit seed.rows(10)
),

inserted as (
  insert into faraday.safety (created_at, updated_at, status, activity_id, risk_level, safety_notes, safety_metadata)
  select
    seed.today() - 380 + interval '9 hours',
    seed.today() - 3 - mod(12 * position, 300)::integer + interval '15 hours',
    'active',
    id,
    level::faraday.risk_level_enum,
    note,
    json_build_object('rule', rule, 'review', case level when 'HIGH' then 'each term' else 'each year' end)
  from summaries
  on conflict (activity_id) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.safety', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
