--! table: skoola.competitions
--! mark: uuid id
--! key: competition_name, date

-- Ten competitions of the current year for each 500 students, one for each club. They take a whole school day, at other
-- schools or in town, so that the register shows them as school business. The first was in the last school week.
with

plans (turn, club, name, competition_type, level, organizer) as (
  values
    (1, 'Environmental Society', 'Green Schools Quiz', 'Team quiz', 'Zonal', 'Zonal Education Office, Sagaragama'),
    (2, 'Debating Club', 'English Debating Cup', 'Team debate', 'Provincial', 'Western Coast Debating League'),
    (3, 'Chess Club', 'Junior Chess Open', 'Chess', 'District', 'Lagoon District Chess Association'),
    (4, 'Science Society', 'Science Olympiad, first round', 'Written test', 'National', 'Young Scientists'' Foundation'),
    (5, 'Art Circle', 'Clean Coast Posters', 'Art', 'Zonal', 'Sagaragama Urban Council'),
    (6, 'School Choir', 'Festival of School Choirs', 'Team music', 'Provincial', 'Provincial Department of Education'),
    (7, 'Drama Society', 'One-Act Play Days', 'Team drama', 'Zonal', 'Zonal Education Office, Sagaragama'),
    (8, 'ICT Club', 'Code by the Sea', 'Programming', 'District', 'Harbour Computing Centre'),
    (9, 'Young Reporters', 'Young Pens', 'Writing', 'National', 'Coast Morning newspaper'),
    (10, 'Commerce Society', 'Market Day Quiz', 'Team quiz', 'District', 'Lagoon District Chamber of Commerce')
),

days as (
  select
    date,
    row_number() over (order by date) as number,
    count(*) over () as total
  from skoola.school_calendar
  join skoola.academic_years as year on year.current and extract(year from date) = year.year_start
  where is_academic_day and date < seed.today() and seed.is_demo(year.id)
),

introduced as (
  select min(date) as first_day from days
)

insert into skoola.competitions (
  id, competition_name, competition_type, date, organizer, level, created_at, updated_at
)
select
  seed.uuid('competitions', full_name)::text,
  full_name,
  competition_type,
  days.date + time '08:30',
  organizer,
  level,
  first_day + time '11:50' + interval '10 seconds' * n,
  first_day + time '11:50' + interval '10 seconds' * n
from generate_series(1, seed.rows(10, students => 500)) as n
left join plans on plans.turn = mod(n - 1, 10) + 1
cross join introduced
cross join (select distinct total from days) as bounds
left join days on days.number = case turn when 1 then bounds.total - 2 else 6 + (bounds.total - 9) * (2 * turn - 2) / 20 end
cross join lateral (
  select
    plans.name || ' ' || extract(year from first_day)
      || case when n > 10 then ', group ' || (n - 1) / 10 + 1 else '' end as full_name
) as names
on conflict (competition_name, date) do nothing;
