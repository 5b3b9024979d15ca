--! table: skoola.competition_participants
--! mark: parent competition_id
--! key: competition_id, student_id
--! target: at least 80 for 500 students

-- Eight members of the club for each competition, who had joined before and were in school that day. Teams share their place,
-- which is among the first five; where everybody competes for himself, other schools' children take the places between. The
-- award follows from the place.
with

competitions as (
  select
    competition.*,
    row_number() over (order by created_at) as n
  from skoola.competitions as competition
  where seed.is_demo(id)
),

clubs as (
  select
    id,
    row_number() over (order by created_at) as n
  from skoola.clubs
  where seed.is_demo(id)
),

entries as materialized (
  select
    competitions.id,
    competitions.competition_name,
    competitions.competition_type like 'Team%' as by_team,
    member.student_id,
    student.admission_number,
    competitions.date,
    seed.uniform('competition_participants', competitions.competition_name || '/' || student.admission_number) as draw
  from competitions
  join clubs on clubs.n = competitions.n
  join skoola.club_members as member on member.club_id = clubs.id and member.joined_date < competitions.date::date
  join skoola.students as student on student.id = member.student_id
  left join skoola.pre_approved_absences as leave
    on leave.student_id = student.id
    and competitions.date::date between leave.start_date and leave.end_date
  left join skoola.exit_passes as pass on pass.student_id = student.id and pass.date = competitions.date::date
  where leave.id is null and pass.id is null
),

ranked as (
  select
    entries.*,
    row_number() over (partition by id order by draw, admission_number collate "C") as turn
  from entries
),

placed as (
  -- One to three places behind the one before; the first is among the first three.
  select
    ranked.*,
    case
      when by_team then seed.int('competition_participants.place', competition_name, 1, 5)
      else (sum(1 + floor(draw * 100000)::integer % 3) over (partition by id order by turn))::integer
    end as place
  from ranked
  where turn <= 8
)

insert into skoola.competition_participants (competition_id, student_id, position, award, created_at, updated_at)
select
  id,
  student_id,
  place || coalesce(case when place not between 11 and 13 then (array['st', 'nd', 'rd'])[mod(place, 10)] end, 'th'),
  case
    when place = 1 then 'Gold medal' when place = 2 then 'Silver medal' when place = 3 then 'Bronze medal'
    when place <= 10 then 'Certificate of merit'
  end,
  date - interval '3 days',
  date + interval '6 hours'
from placed
on conflict (competition_id, student_id) do nothing;
