--! table: skoola.sport_teams
--! mark: uuid id
--! key: team_name

-- Two teams in each sport for each 500 students; from the second 500 on the same again under the next number. The teachers of
-- physical education and a few others coach.
with

plans (turn, sport, name, first_grade, last_grade, coach) as (
  -- Coach: number among the fifty of a block.
  values
    (1, 'Athletics', 'Track and field squad', 6, 13, 40), (2, 'Athletics', 'Cross-country squad', 7, 13, 30),
    (3, 'Cricket', 'Cricket, senior boys', 9, 13, 50), (4, 'Cricket', 'Cricket, junior boys', 5, 8, 30),
    (5, 'Netball', 'Netball, senior girls', 9, 13, 40), (6, 'Netball', 'Netball, junior girls', 5, 8, 20),
    (7, 'Volleyball', 'Volleyball, senior girls', 10, 13, 46), (8, 'Volleyball', 'Volleyball, senior boys', 10, 13, 43),
    (9, 'Football', 'Football, senior boys', 10, 13, 49), (10, 'Football', 'Football, junior boys', 6, 9, 35)
),

introduced as (
  select min(created_at) as day from skoola.academic_years where seed.is_demo(id)
)

insert into skoola.sport_teams (id, sport_id, team_name, grade_level, coach_id, created_at, updated_at)
select
  seed.uuid('sport_teams', full_name)::text,
  sport.id,
  full_name,
  'Grades ' || first_grade || '-' || last_grade,
  coach.id,
  introduced.day + interval '1 day 4 hours' + interval '1 minute' * n,
  introduced.day + interval '1 day 4 hours' + interval '1 minute' * n
from generate_series(1, seed.rows(10, students => 500)) as n
cross join introduced
left join plans on plans.turn = mod(n - 1, 10) + 1
cross join lateral (select plans.name || case when n > 10 then ' ' || (n - 1) / 10 + 1 else '' end as full_name) as names
left join skoola.sports as sport on sport.sport_name = plans.sport
left join skoola.staff as coach on coach.employee_id = 'EMP-' || lpad((50 * ((n - 1) / 10) + plans.coach)::text, 4, '0')
on conflict (team_name) do nothing;
