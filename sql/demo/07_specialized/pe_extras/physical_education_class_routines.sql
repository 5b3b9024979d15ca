--! table: faraday.physical_education_class_routines
--! mark: parent class_id
--! key: class_id, name

-- The opening routine of base classes, by grade band: what happens between the bell and the first task.
with

size as (
  select seed.rows(100, students => 3714) as rows
),

routines (band, name, description, minutes, sequence, equipment) as (
  values
    ('K-2', 'Welcome circle', 'Songs and stretches on the floor spots', 6,
      'Find your spot; song with movements; freeze game; listen for the first task', 'floor spots, speaker'),
    ('3-5', 'Instant activity', 'Everybody moves within a minute of the bell', 7,
      'Read the board; jog two laps; partner challenge; gather at the line', 'board, cones'),
    ('6-8', 'Student-led warm-up', 'Two pupils lead, the others rate the effort', 8,
      'Leaders step forward; dynamic stretches; pulse check; rate from 1 to 10', 'wristbands'),
    ('9-12', 'RAMP warm-up', 'Raise, activate, mobilize, potentiate', 10, 'Jog and skip; bands; mobility; three sprints', 'mini bands, cones')
),

classes as (
  select
    class.*,
    case
      when class.grade_level <= 'SECOND' then 'K-2'
      when class.grade_level <= 'FIFTH' then '3-5'
      when class.grade_level <= 'EIGHTH' then '6-8'
      else '9-12'
    end as band,
    row_number() over (order by substring(class.name from ': PE ([0-9]{1,9})')::integer, class.name collate "C") as turn
  from faraday.physical_education_classes as class
  where class.name like '%: PE %'
    and exists (
      select
      from seed.demo_row as noted
      where noted.table_name = 'faraday.physical_education_classes' and noted.key = class.id::text
    )
)

insert into faraday.physical_education_class_routines (
  class_id, name, description, duration_minutes, sequence, equipment_needed, notes, created_at, updated_at
)
select
  classes.id,
  routines.name,
  routines.description || '.',
  minutes,
  sequence,
  equipment,
  case when classes.location like '%field%' then 'Shorter when it is below freezing.' end,
  classes.start_date,
  classes.start_date
from classes
join routines on routines.band = classes.band
where turn <= (select rows from size)
on conflict (class_id, name) do nothing;
