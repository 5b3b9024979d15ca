--! table: skoola.club_activities
--! mark: uuid id
--! key: club_id, activity_date
--! target: at least 30 for 500 students

-- Three meetings of each club, on its afternoons of the current year: the first after the first school week, in which the
-- committee is elected, one in the middle and the latest. At most two of those who were members then are missing; at the
-- election nobody.
with

topics (club, meeting, activity_name, description) as (
  values
    ('Environmental Society', 2, 'Bird count at the canal', 'Egrets and kingfishers noted for the wall map'),
    ('Environmental Society', 3, 'Compost opened', 'First dark soil of the year, carried to the school garden'),
    ('Debating Club', 2, 'Should homework be abolished?', 'Proposition won by one vote'),
    ('Debating Club', 3, 'Fishing ban in the breeding season', 'Prepared at home, with figures'),
    ('Chess Club', 2, 'Ladder games', 'Clock games of ten minutes each'),
    ('Chess Club', 3, 'End games with two rooks', 'Exercises in pairs, then a quiz'),
    ('Science Society', 2, 'Water rockets', 'Best flight over the roof of the old wing'),
    ('Science Society', 3, 'What glows in sea water', 'Samples from the jetty under the microscope'),
    ('Art Circle', 2, 'Lino cuts', 'Boats and nets, printed in two colours'),
    ('Art Circle', 3, 'Set for the next play', 'A harbour wall of cardboard'),
    ('School Choir', 2, 'Rehearsal of part songs', 'Altos alone, then all together'),
    ('School Choir', 3, 'Songs for the end of term', 'Programme chosen, solos given out'),
    ('Drama Society', 2, 'Reading of new plays', 'Three one-act plays read round the table'),
    ('Drama Society', 3, 'Stage fight without bruises', 'Slow motion, then twice as fast'),
    ('ICT Club', 2, 'Timetable page', 'Table that shows the lesson of the moment'),
    ('ICT Club', 3, 'Guess the number', 'First game of the new members'),
    ('Young Reporters', 2, 'Interview with the harbour master', 'Questions sorted, two of them dropped'),
    ('Young Reporters', 3, 'Wall newspaper set', 'Headlines cut to length'),
    ('Commerce Society', 2, 'Stock of the stationery shop', 'Counted twice, three pens missing'),
    ('Commerce Society', 3, 'Price of an exercise book', 'From the wholesaler to the counter')
),

days as (
  select
    date,
    to_char(date, 'FMDay') || 's' as afternoon,
    row_number() over (order by date) as number
  from skoola.school_calendar
  join skoola.academic_years as year on year.current and extract(year from date) = year.year_start
  where is_academic_day and date < seed.today() and seed.is_demo(year.id)
),

afternoons as (
  select
    club.id,
    club.club_name,
    days.date,
    row_number() over (partition by club.id order by days.date) as number,
    count(*) over (partition by club.id) as total
  from skoola.clubs as club
  join days on strpos(club.meeting_schedule, days.afternoon) > 0 and days.number > 5
  where seed.is_demo(club.id)
),

meetings as (
  select
    afternoons.*,
    meeting
  from afternoons
  join generate_series(1, 3) as meeting
    on number = case meeting when 1 then 1 when 2 then (total + 1) / 2 else total end
),

attended as (
  select
    meetings.id,
    meetings.meeting,
    count(*) as members
  from meetings
  join skoola.club_members as member on member.club_id = meetings.id and member.joined_date <= meetings.date
  group by meetings.id, meetings.meeting
)

insert into skoola.club_activities (
  id, club_id, activity_name, activity_date, description, participants_count, created_at, updated_at
)
select
  seed.uuid('club_activities', meetings.club_name || '/' || meetings.date)::text,
  meetings.id,
  coalesce(topics.activity_name, 'Election of the committee'),
  meetings.date + time '14:50',
  coalesce(topics.description, 'President, vice president, secretary and treasurer, by show of hands'),
  members - case
    when meetings.meeting = 1 then 0
    else seed.int('club_activities.missing', meetings.club_name || '/' || meetings.meeting, 0, 2)
  end,
  meetings.date + time '15:30',
  meetings.date + time '15:30'
from meetings
left join attended on attended.id = meetings.id and attended.meeting = meetings.meeting
left join topics on topics.club = regexp_replace(meetings.club_name, ' [0-9]+$', '') and topics.meeting = meetings.meeting
on conflict (club_id, activity_date) do nothing;
