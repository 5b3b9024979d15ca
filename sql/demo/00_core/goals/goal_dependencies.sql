--! table: faraday.goal_dependencies
--! mark: parent dependent_goal_id
--! key: dependent_goal_id, prerequisite_goal_id

-- A relay squad moves up together: a goal asks first for the pupil's own earlier stages, then for those of the squad. What is
-- asked for ends before what asks for it begins, so that no circle can arise. Squads are pupils of one base class.
with

size as (
  select seed.rows(300, students => 3714) as rows
),

members as (
  select
    goal.id,
    goal.student_id,
    goal.start_date,
    goal.target_date,
    member.class_id,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.goals as goal
  join faraday.students as student on student.id = goal.student_id
  join faraday.physical_education_class_students as member on member.student_id = student.id
  join faraday.physical_education_classes as class on class.id = member.class_id and class.name not like '%: Elective %'
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
),

staged as (
  select members.*, row_number() over (partition by student_id order by start_date) as stage
  from members
),

pairs as (
  -- 0: own earlier stage; 1: a squad mate's stage just before; 2 and more: further back.
  select
    later.id as dependent_goal_id,
    earlier.id as prerequisite_goal_id,
    later.number,
    later.stage,
    earlier.number as other,
    case when earlier.student_id = later.student_id then 0 else later.stage - earlier.stage end as distance
  from staged as later
  join staged as earlier
    on earlier.class_id = later.class_id
    and earlier.stage < later.stage
    and earlier.target_date < later.start_date
)

insert into faraday.goal_dependencies (dependent_goal_id, prerequisite_goal_id)
select dependent_goal_id, prerequisite_goal_id
from pairs
order by distance, number, stage, other
limit (select rows from size)
on conflict (dependent_goal_id, prerequisite_goal_id) do nothing;
