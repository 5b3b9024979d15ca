--! table: faraday.teacher_school_assignments
--! mark: parent teacher_id
--! key: teacher_id, school_id, assignment_type
--! target: at least 40

-- Where the staff works. Accounts of one kind, in the order in which they were opened, go to the schools in turn: a principal
-- each; three teachers to each elementary school, five to the middle school, eight to the high school. One teacher of each
-- elementary school and four of the high school help out elsewhere for a day a week.
with

schools as (
  select
    school.*,
    school.school_type::text as type,
    -- HP-ES5 is the first school of the second block of six.
    case school_type when 'ELEMENTARY' then (number - 1) / 4 else number - 1 end as block,
    case school_type when 'ELEMENTARY' then 1 + mod(number - 1, 4) when 'MIDDLE' then 5 else 6 end as rank
  from (
    select school.*, substring(school_code from '^.{5}([0-9]{1,9})$')::integer as number
    from faraday.schools as school
    where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.schools' and noted.key = school.id::text)
  ) as school
),

staff as (
  select
    account.id,
    account.email,
    account.user_type,
    account.created_at,
    (
      row_number() over (partition by account.user_type order by account.created_at, account.email collate "C") - 1
    )::integer as turn
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

placed as (
  select
    staff.*,
    case user_type when 'pe_teacher' then turn / 25 when 'principal' then turn / 6 else turn end as block,
    case user_type
      when 'athletic_director' then 6
      when 'principal' then 1 + mod(turn, 6)
      else case when mod(turn, 25) < 12 then 1 + mod(turn, 25) / 3 when mod(turn, 25) < 17 then 5 else 6 end
    end as rank,
    -- Place among the teachers of the school, from 0.
    case
      when mod(turn, 25) < 12 then mod(mod(turn, 25), 3)
      when mod(turn, 25) < 17 then mod(turn, 25) - 12
      else mod(turn, 25) - 17
    end as place
  from staff
),

assignments as (
  select
    id, email, user_type, created_at, block, rank, place,
    case user_type when 'pe_teacher' then 'PRIMARY' when 'principal' then 'ADMINISTRATION' else 'DISTRICT' end as assignment_type
  from placed
  union all
  select
    id, email, user_type, created_at, block,
    case when rank = 6 then 5 else 1 + mod(rank, 4) end,
    place,
    'SECONDARY'
  from placed
  where user_type = 'pe_teacher'
    and (rank <= 4 and place = 2 or rank = 6 and place >= 4)
)

insert into faraday.teacher_school_assignments (
  teacher_id, school_id, assignment_type, grade_levels, subjects, start_date, status, is_department_head, is_lead_teacher,
  responsibilities, notes, created_at, updated_at
)
select
  assignments.id,
  school.id,
  assignment_type,
  school.min_grade || '-' || school.max_grade,
  case
    when user_type <> 'pe_teacher' then null
    when place = 0 then 'Physical education, health'
    when mod(place, 3) = 1 then 'Physical education, adapted physical education'
    else 'Physical education, electives'
  end,
  assignments.created_at::date + interval '10 days',
  'ACTIVE',
  assignment_type = 'PRIMARY' and place = 0,
  assignment_type = 'PRIMARY' and place <= 1,
  case assignment_type
    when 'ADMINISTRATION' then 'Runs the school'
    when 'DISTRICT' then 'Athletics and physical education in all schools'
    when 'SECONDARY' then 'Teaches at this school on Fridays'
    else case place
      when 0 then 'Heads the department; fitness testing'
      when 1 then 'Field day, intramural leagues'
      else 'Equipment room, outdoor lessons'
    end
  end,
  case when assignment_type = 'SECONDARY' then 'Travels from the home school; no first period on that day.' end,
  assignments.created_at,
  assignments.created_at + interval '10 days'
from assignments
left join schools as school on school.block = assignments.block and school.rank = assignments.rank
on conflict (teacher_id, school_id, assignment_type) do nothing;
