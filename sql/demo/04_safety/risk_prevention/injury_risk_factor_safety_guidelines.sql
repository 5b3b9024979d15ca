--! table: faraday.injury_risk_factor_safety_guidelines
--! mark: parent risk_factor_id
--! key: risk_factor_id, safety_guideline_id

-- Which rules answer which cause. Pairs whose subject fits come first, then others of the same cause in the order of names.
with

fits (base, subject) as (
  values
    ('Forward rolls', 'Tumbling and rolls'), ('Cartwheels', 'Tumbling and rolls'), ('Balance beam walks', 'Tumbling and rolls'),
    ('Climbing wall traverse', 'Climbing'), ('Small-sided soccer', 'Ball games with contact'),
    ('Three-on-three basketball', 'Ball games with contact'), ('Flag football', 'Ball games with contact'),
    ('Kickball', 'Ball games with contact'), ('Floor hockey game', 'Stick and racket sports'),
    ('Floor hockey stick handling', 'Stick and racket sports'), ('Badminton rallies', 'Stick and racket sports'),
    ('Shuttle run', 'Running and tag'), ('Freeze tag', 'Running and tag'), ('Relay races', 'Running and tag'),
    ('Capture the flag', 'Running and tag'), ('Mile run', 'Running and tag'), ('Overhand throwing', 'Throwing and striking'),
    ('Softball fielding', 'Throwing and striking'), ('Plank challenges', 'Strength training'),
    ('Medicine ball throws', 'Strength training'), ('Resistance band circuit', 'Strength training'),
    ('Freestyle swimming', 'Water'), ('Water safety', 'Water'), ('Cross-country run', 'Lessons outdoors'),
    ('Ultimate frisbee', 'Lessons outdoors'), ('Nature hike', 'Lessons outdoors'), ('Obstacle course', 'Tumbling and rolls'),
    ('Jump rope', 'Running and tag')
),

pairs as (
  select
    factor.id as risk_factor_id,
    guideline.id as safety_guideline_id,
    row_number() over (
      order by fits.base is null and not (factor.category = 'MEDICAL' and guideline.category = 'HEALTH'),
      guideline.name not like '%, grades 6-8%', factor.name collate "C", guideline.name collate "C"
    ) as place
  from faraday.injury_risk_factors as factor
  join faraday.safety_guidelines as guideline on guideline.description like 'MOCK:%'
  left join fits on fits.base = factor.factor_metadata ->> 'base_activity' and guideline.name like fits.subject || ', grades %'
  where factor.description like 'MOCK:%'
)

insert into faraday.injury_risk_factor_safety_guidelines (risk_factor_id, safety_guideline_id)
select risk_factor_id, safety_guideline_id
from pairs
where place <= seed.rows(50)
on conflict (risk_factor_id, safety_guideline_id) do nothing;
