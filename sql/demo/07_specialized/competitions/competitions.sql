--! table: faraday.competitions
--! mark: text description
--! key: name

-- The competitions of a school year: each comes back every year on the same date (the first school day from then on). Listed is
-- the next one where it lies within 45 days, otherwise the last one; the further schools of a larger scale hold the same. One
-- in ten fell victim to the weather.
with

listed (rank, name, host, kind, sport, month, day, low, high, sex, place, weather) as (
  values
    (1, 'High School Track and Field Day', 'HS1', 'school championship', 'track_and_field', 5, 14, 9, 10, null, 'Track', false),
    (2, 'Middle School Field Day', 'MS1', 'field day', 'field_day', 6, 3, 6, 7, null, 'Athletic field', false),
    (3, 'Girls'' Swim Meet', 'HS1', 'meet', 'swimming', 1, 21, 9, 12, 'FEMALE', 'Pool', false),
    (4, 'Boys'' Swim Meet', 'HS1', 'meet', 'swimming', 1, 22, 9, 12, 'MALE', 'Pool', false),
    (5, 'Maple Street Field Day', 'ES1', 'field day', 'field_day', 6, 5, 3, 5, null, 'Outdoor field', false),
    (6, 'Autumn Cross-Country Run', 'HS1', 'race', 'cross_country', 10, 15, 9, 12, null, 'Athletic field', false),
    (7, 'Bayview Field Day', 'ES2', 'field day', 'field_day', 6, 8, 3, 5, null, 'Outdoor field', false),
    (8, 'Middle School Fitness Challenge', 'MS1', 'fitness challenge', 'fitness', 11, 5, 6, 8, null, 'Fitness room', false),
    (9, 'Lighthouse Field Day', 'ES3', 'field day', 'field_day', 6, 9, 3, 5, null, 'Outdoor field', true),
    (10, 'Hoops Skills Contest', 'HS1', 'skills contest', 'basketball', 2, 24, 9, 12, null, 'Main gym', false),
    (11, 'Orchard Hill Field Day', 'ES4', 'field day', 'field_day', 6, 10, 3, 5, null, 'Outdoor field', false),
    (12, 'Jump Rope Week Final', 'ES1', 'skills contest', 'jump_rope', 3, 18, 2, 5, null, 'Gymnasium', false),
    (13, 'Middle School Track Meet', 'MS1', 'meet', 'track_and_field', 5, 7, 7, 8, null, 'Athletic field', false),
    (14, 'Strength and Stamina Day', 'HS1', 'fitness challenge', 'fitness', 12, 9, 10, 12, null, 'Fitness lab', false),
    (15, 'Bayview Jump Rope Final', 'ES2', 'skills contest', 'jump_rope', 3, 20, 2, 5, null, 'Gymnasium', false),
    (16, 'Middle School Soccer Skills Day', 'MS1', 'skills contest', 'soccer', 9, 24, 6, 8, null, 'Athletic field', false),
    (17, 'Harvest Mile', 'MS1', 'race', 'cross_country', 10, 22, 6, 8, null, 'Athletic field', true),
    (18, 'Lighthouse Fitness Challenge', 'ES3', 'fitness challenge', 'fitness', 4, 22, 4, 5, null, 'Gymnasium', false),
    (19, 'Middle School Hoops Contest', 'MS1', 'skills contest', 'basketball', 12, 3, 6, 8, null, 'Main gym', false),
    (20, 'Orchard Hill Soccer Skills Day', 'ES4', 'skills contest', 'soccer', 10, 1, 3, 5, null, 'Outdoor field', false)
),

wanted as (
  select
    n,
    (n - 1) / 20 as block,
    listed.*,
    extract(year from seed.today())::integer as this_year
  from generate_series(1, seed.rows(20)) as n
  left join listed on listed.rank = 1 + mod(n - 1, 20)
),

dated as (
  select
    wanted.*,
    (
      select held.day
      from (
        select (
          select min(candidate)::date
          from generate_series(
            make_date(year, month, wanted.day)::timestamp, make_date(year, month, wanted.day) + interval '5 days',
            interval '1 day'
          ) as candidate
          where extract(isodow from candidate) <= 5
        ) as day
        from generate_series(this_year - 12, this_year + 1) as year
      ) as held
      where held.day <= seed.today() + 45 and held.day <> seed.today()
      order by held.day desc
      limit 1
    ) as held_on
  from wanted
),

hosted as (
  select
    dated.*,
    school.name as school,
    school.email as school_email,
    school.phone as school_phone,
    school.pe_department_head as head,
    case when held_on > seed.today() then 'SCHEDULED' when weather then 'CANCELLED' else 'COMPLETED' end as state
  from dated
  left join faraday.schools as school
    on school.school_code = 'HP-' || left(dated.host, 2)
      || case left(dated.host, 2) when 'ES' then 4 else 1 end * block + right(dated.host, 1)::integer
)

insert into faraday.competitions (
  name, description, competition_type, sport_type, start_date, end_date, location, organizer, contact_info, registration_deadline,
  max_participants, divisions, schedule, rules, eligibility_criteria, required_documents, equipment_requirements, venue_details,
  staff_assignments, safety_protocols, medical_requirements, emergency_procedures, status, is_active, metadata, created_at,
  updated_at
)
select
  case
    when block > 0 then school || ': '
      || regexp_replace(name, '^(Maple Street|Bayview|Lighthouse|Orchard Hill|Middle School|High School) ', '')
    else name
  end
    || ' ' || extract(year from held_on),
  'MOCK: ' || initcap(left(kind, 1)) || substr(kind, 2) || ' for grades ' || low || ' to ' || high
    || coalesce(case sex when 'FEMALE' then ', girls' when 'MALE' then ', boys' end, '')
    || ' at ' || school
      || case state
        when 'CANCELLED' then '; called off at 8:10 because of thunderstorms.'
        when 'SCHEDULED' then '; entries are open.'
        else '.'
      end,
  kind,
  sport,
  held_on + interval '8 hours 45 minutes',
  held_on + interval '13 hours 30 minutes',
  school || ', ' || lower(place),
  head,
  json_build_object('name', head, 'email', school_email, 'phone', school_phone),
  held_on - interval '8 days' + interval '15 hours',
  case kind when 'field day' then 240 when 'race' then 120 else 60 end,
  json_build_object('grades', json_build_object('from', low, 'to', high), 'sex', coalesce(lower(sex), 'open')),
  json_build_object('check_in', '08:30', 'first_event', '09:00', 'second_event', '10:45', 'awards', '13:00'),
  json_build_object(
    'entries_per_pupil', 2, 'ties', 'share the place', 'false_starts', 1, 'protests', 'to the organizer within 15 minutes'
  ),
  json_build_object('school', school, 'min_grade', low, 'max_grade', high, 'sex', coalesce(sex, 'any')),
  json_build_array('entry form', 'parental consent'),
  case sport
    when 'track_and_field' then '["starting blocks", "tape 30 m", "rake"]' when 'swimming' then '["stopwatches", "lane ropes"]'
    when 'basketball' then '["12 basketballs", "cones"]' when 'jump_rope' then '["20 speed ropes", "counters"]'
    when 'soccer' then '["10 footballs", "target sheets"]' when 'fitness' then '["mats", "beep track"]' else '["cones", "bibs"]'
  end::json,
  json_build_object(
    'place', place, 'indoors', place not in ('Track', 'Athletic field', 'Outdoor field'), 'shade_tents',
    case when place in ('Track', 'Athletic field', 'Outdoor field') then 3 else 0 end
  ),
  json_build_object(
    'director', head, 'starters', 1, 'timekeepers',
    case when sport in ('track_and_field', 'swimming', 'cross_country') then 4 else 1 end, 'first_aid', 1
  ),
  json_build_object('water_stations', 2, 'heat_index_limit_f', 95, 'lightning', 'all inside for 30 minutes'),
  json_build_object('inhaler_at_start', true, 'clearance_for', json_build_array('heart conditions', 'recent concussion')),
  json_build_object('call', '911, then the office', 'aed', 'main entrance', 'meeting_point', 'bus loop'),
  state::faraday.base_status_enum,
  state = 'SCHEDULED',
  json_build_object('number', n, 'season', year_of_school, 'weather', case state when 'CANCELLED' then 'thunderstorms' end),
  held_on - interval '60 days' + interval '10 hours',
  least(
    held_on + case state
      when 'SCHEDULED' then - interval '46 days'
      when 'CANCELLED' then interval '8 hours 10 minutes'
      else interval '15 hours'
    end,
    seed.today()::timestamp
  )
from hosted
cross join lateral (
  select extract(year from held_on - interval '8 months') || '-'
    || extract(year from held_on + interval '4 months') as year_of_school
) as seasons
on conflict (name) do nothing;

-- Who won what, once the entries are scored. Added up here as in competition_base_participants.sql, so that neither waits for
-- the other.
update faraday.competitions as competition
set results = told.results, rankings = told.rankings
from (
  select
    totals.competition_id,
    json_build_object('pupils', count(*), 'best_total', max(totals.points)) as results,
    json_agg(
      json_build_object('place', totals.place, 'name', student.first_name || ' ' || student.last_name, 'points', totals.points)
      order by totals.place, student.email collate "C"
    ) as rankings
  from (
    select
      participant.competition_id,
      participant.student_id,
      sum(entry.score)::numeric as points,
      rank() over (partition by participant.competition_id order by sum(entry.score)::numeric desc)::integer as place
    from faraday.competition_base_event_participants as entry
    join faraday.competition_base_participants as participant on participant.id = entry.participant_id
    where entry.status = 'COMPLETED'
    group by participant.competition_id, participant.student_id
  ) as totals
  join faraday.students as student on student.id = totals.student_id
  group by totals.competition_id
) as told
where told.competition_id = competition.id
  and competition.description like 'MOCK:%'
  and competition.status = 'COMPLETED'
  and competition.results is null;
