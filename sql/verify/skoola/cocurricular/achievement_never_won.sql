-- Achievements and lists agree: each has its award, place, part or office in the list of that day, and no award is forgotten.
with

results as (
  select entry.student_id, 'Competition' as kind, competition.date::date as date, competition.competition_name as name
  from skoola.competition_participants as entry
  join skoola.competitions as competition on competition.id = entry.competition_id
  where seed.is_demo(competition.id) and entry.award is not null
  union
  select entry.student_id, 'Sports', event.event_date::date, event.event_name
  from skoola.sport_event_participants as entry
  join skoola.sport_events as event on event.id = entry.event_id
  where seed.is_demo(event.id) and entry.position in ('1st', '2nd', '3rd', 'Won', 'Winners', 'Runners-up', 'Third place')
  union
  select part.student_id, 'Arts', event.event_date::date, event.event_name
  from skoola.cultural_event_participants as part
  join skoola.cultural_events as event on event.id = part.event_id
  where seed.is_demo(event.id)
    and event.event_date < seed.today()
    and (part.role like 'Lead %' or part.role in ('Compere', 'Narrator'))
  union
  select member.student_id, 'Leadership', min(meeting.activity_date)::date, club.club_name
  from skoola.club_members as member
  join skoola.clubs as club on club.id = member.club_id
  join skoola.club_activities as meeting on meeting.club_id = club.id
  where seed.is_demo(club.id) and member.role <> 'Member'
  group by member.student_id, club.id
),

told as (
  select
    achievement.*,
    student.admission_number
  from skoola.student_achievements as achievement
  join skoola.students as student on student.id = achievement.student_id
  where seed.is_demo(achievement.id)
)

select
  told.admission_number || ' ' || told.date as row_key,
  'nothing of the kind that day: ' || told.description as problem
from told
left join results
  on results.student_id = told.student_id
  and results.kind = told.achievement_type
  and results.date = told.date
  and strpos(told.description, results.name) > 0
where results.student_id is null or told.date >= seed.today() or told.created_at > seed.now() at time zone 'UTC'
union all
select
  student.admission_number || ' ' || results.date,
  'no achievement for ' || results.name
from results
join skoola.students as student on student.id = results.student_id
left join told on told.student_id = results.student_id and told.achievement_type = results.kind and told.date = results.date
where told.id is null;
