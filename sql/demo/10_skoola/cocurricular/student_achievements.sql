--! table: skoola.student_achievements
--! mark: uuid id
--! key: student_id, achievement_type, date
--! target: at least 100 for 500 students

-- What students won or were trusted with in the current year: each award of a competition, the first three places and matches
-- won in sports, leading parts on stage, offices in clubs. Taken from the lists of those who took part, so the two agree.
with

won as (
  select
    entry.student_id,
    'Competition' as achievement_type,
    entry.award || ', ' || entry.position || ' place: ' || competition.competition_name as description,
    competition.date::date as date,
    competition.date::date + 3 as entered_on,
    true as has_certificate
  from skoola.competition_participants as entry
  join skoola.competitions as competition on competition.id = entry.competition_id
  where seed.is_demo(competition.id) and entry.award is not null
  union all
  select
    entry.student_id,
    'Sports',
    case when sport.category = 'Individual' then entry.position || ' place' else entry.position end || ': ' || event.event_name,
    event.event_date::date,
    event.event_date::date + 3,
    entry.position <> 'Won'
  from skoola.sport_event_participants as entry
  join skoola.sport_events as event on event.id = entry.event_id
  join skoola.sports as sport on sport.id = event.sport_id
  where seed.is_demo(event.id)
    and entry.position in ('1st', '2nd', '3rd', 'Won', 'Winners', 'Runners-up', 'Third place')
  union all
  select
    part.student_id,
    'Arts',
    part.role || ': ' || event.event_name,
    event.event_date::date,
    event.event_date::date + 3,
    false
  from skoola.cultural_event_participants as part
  join skoola.cultural_events as event on event.id = part.event_id
  where seed.is_demo(event.id)
    and event.event_date < seed.today()
    and (part.role like 'Lead %' or part.role in ('Compere', 'Narrator'))
  union all
  select
    member.student_id,
    'Leadership',
    member.role || ' of the ' || club.club_name || ' ' || extract(year from member.joined_date),
    election.date,
    election.date + 3,
    false
  from skoola.club_members as member
  join skoola.clubs as club on club.id = member.club_id
  join (
    select club_id, min(activity_date)::date as date from skoola.club_activities where seed.is_demo(id) group by club_id
  ) as election on election.club_id = club.id
  where seed.is_demo(club.id) and member.role <> 'Member'
),

entered as (
  select
    won.*,
    student.admission_number,
    -- In the office, hence not at a weekend.
    least(entered_on - greatest(0, extract(isodow from entered_on)::integer - 5), seed.today() - 1) + time '11:50'
      as entered_at
  from won
  join skoola.students as student on student.id = won.student_id
)

insert into skoola.student_achievements (
  id, student_id, achievement_type, description, date, certificate_url, created_at, updated_at
)
select
  seed.uuid('student_achievements', admission_number || '/' || achievement_type || '/' || date)::text,
  student_id,
  achievement_type,
  description,
  date,
  case when has_certificate then
    'https://files.sagaragama.example/certificates/' || lower(admission_number || '-' || achievement_type) || '-' || date
      || '.pdf'
  end,
  entered_at,
  entered_at
from entered
on conflict (student_id, achievement_type, date) do nothing;
