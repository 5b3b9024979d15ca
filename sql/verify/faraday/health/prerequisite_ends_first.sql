-- What a goal depends on ends before it begins, belongs to a pupil of the same school, and is completed if the goal has begun.
select
  format('%s depends on %s', later.id, earlier.id) as row_key,
  format(
    '%s from %s; %s until %s, %s',
    later.name, later.start_date::date, earlier.name, earlier.target_date::date, earlier.status
  ) as problem
from faraday.goal_dependencies as dependency
join faraday.goals as later on later.id = dependency.dependent_goal_id
join faraday.goals as earlier on earlier.id = dependency.prerequisite_goal_id
join faraday.students as student on student.id = later.student_id
join faraday.students as other on other.id = earlier.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and (
    earlier.target_date < later.start_date
    and student.school_id = other.school_id
    and (later.start_date >= seed.today() or earlier.status = 'COMPLETED')
  ) is not true;
