--! table: skoola.sport_events
--! mark: uuid id
--! key: event_name, event_date

-- One event of the current year for each team, spread over the year in turn with the competitions; the house meet is on the
-- day that the calendar has for it, once that is over. Events away from the calendar's day take a school day, which the register
-- shows as school business.
with

plans (turn, name, venue, organizer) as (
  values
    (1, 'Inter-house sports meet', 'Playground of the college', 'Sagaragama Central College'),
    (2, 'Zonal cross-country run', 'Beach road, Sagaragama', 'Zonal Education Office, Sagaragama'),
    (3, 'Cricket match against Coral Bay College', 'Coral Bay College ground', 'Coral Bay College'),
    (4, 'Junior cricket tournament', 'Urban council ground', 'Sagaragama Urban Council'),
    (5, 'Netball match against Lighthouse Girls'' School', 'Netball court of the college', 'Sagaragama Central College'),
    (6, 'Zonal netball tournament', 'Palm Grove College', 'Zonal Education Office, Sagaragama'),
    (7, 'Provincial volleyball tournament, girls', 'Provincial sports complex', 'Provincial Department of Education'),
    (8, 'Volleyball match against Palm Grove College', 'Palm Grove College', 'Palm Grove College'),
    (9, 'Harbour Cup football tournament', 'Urban council ground', 'Harbour Football Club'),
    (10, 'Football match against Coral Bay College, juniors', 'Playground of the college', 'Sagaragama Central College')
),

days as (
  select
    date,
    row_number() over (order by date) as number
  from skoola.school_calendar
  join skoola.academic_years as year on year.current and extract(year from date) = year.year_start
  where is_academic_day and date < seed.today() and seed.is_demo(year.id)
),

bounds as (
  select
    count(*) as total,
    min(days.date) as first_day,
    min(meet.date) as meet
  from days
  left join skoola.school_calendar as meet
    on meet.name = 'Sports meet'
    and meet.date < seed.today()
    and extract(year from meet.date) = extract(year from days.date)
)

insert into skoola.sport_events (id, sport_id, event_name, event_date, venue, organizer, created_at, updated_at)
select
  seed.uuid('sport_events', extract(year from first_day) || '/' || full_name)::text,
  team.sport_id,
  full_name,
  coalesce(case when turn = 1 then meet end, days.date) + time '08:30',
  venue,
  organizer,
  first_day + time '12:10' + interval '10 seconds' * n,
  first_day + time '12:10' + interval '10 seconds' * n
from generate_series(1, seed.rows(10, students => 500)) as n
cross join bounds
left join (
  select sport_id, row_number() over (order by created_at) as number from skoola.sport_teams where seed.is_demo(id)
) as team on team.number = n
left join plans on plans.turn = mod(n - 1, 10) + 1
left join days on days.number = 6 + (bounds.total - 6) * (2 * turn - 1) / 20
cross join lateral (
  select
    case when turn = 1 and meet is null then 'Inter-house relay morning' else plans.name end
      || case when n > 10 then ', team ' || (n - 1) / 10 + 1 else '' end as full_name
) as names
on conflict (event_name, event_date) do nothing;
