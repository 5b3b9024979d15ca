-- Clubs, activities and teams have the members that they are for: grade by the class of the year, sex by the team's name.
with

groups as (
  select
    'club ' || club.club_name as name,
    member.student_id,
    substring(club.description from 'grades ([0-9]{1,9}) to')::integer as first_grade,
    substring(club.description from 'grades [0-9]{1,9} to ([0-9]{1,9})')::integer as last_grade,
    null as gender,
    extract(year from member.joined_date) as year
  from skoola.club_members as member
  join skoola.clubs as club on club.id = member.club_id
  where seed.is_demo(club.id)
  union all
  select
    'activity ' || activity.name,
    entry.student_id,
    substring(activity.description from 'grades ([0-9]{1,9}) to')::integer,
    substring(activity.description from 'grades [0-9]{1,9} to ([0-9]{1,9})')::integer,
    null,
    extract(year from activity.start_time)
  from skoola.activity_participants_students as entry
  join skoola.activities as activity on activity.id = entry.activity_id
  where seed.is_demo(activity.id)
  union all
  select
    'team ' || team.team_name,
    member.student_id,
    substring(team.grade_level from '([0-9]{1,9})-')::integer,
    substring(team.grade_level from '-([0-9]{1,9})')::integer,
    case when team.team_name like '%girls%' then 'Female' when team.team_name like '%boys%' then 'Male' end,
    extract(year from member.joined_date)
  from skoola.sport_team_members as member
  join skoola.sport_teams as team on team.id = member.team_id
  where seed.is_demo(team.id)
)

select
  groups.name || ': ' || student.admission_number as row_key,
  format('%s in %s; for grades %s to %s %s', student.gender, grade.grade_name, first_grade, last_grade, groups.gender) as problem
from groups
join skoola.students as student on student.id = groups.student_id
left join skoola.student_class_assignments as placement
  on placement.student_id = student.id
  and extract(year from placement.from_date) = groups.year
left join skoola.grade_levels as grade on grade.id = placement.grade_id
where (grade.grade_number between first_grade and last_grade) is not true
  or student.gender <> groups.gender;
