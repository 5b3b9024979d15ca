--! table: skoola.clubs
--! mark: uuid id
--! key: club_name

-- Ten clubs for each 500 students, on two afternoons a week after the last lesson. In charge is a teacher of the subject that
-- is nearest, from the band of the senior grades where the club has them.
with

plans (turn, name, first_grade, last_grade, teacher, afternoons, description) as (
  -- Teacher: number among the fifty of a block, see staff.sql.
  values
    (1, 'Environmental Society', 4, 13, 25, 'Mondays and Wednesdays', 'Compost, birds and what the sea brings ashore.'),
    (2, 'Debating Club', 7, 13, 42, 'Tuesdays and Thursdays', 'Motions in English; everyone speaks once a week.'),
    (3, 'Chess Club', 4, 13, 33, 'Wednesdays and Fridays', 'Openings, end games and a ladder on the wall.'),
    (4, 'Science Society', 7, 13, 45, 'Mondays and Thursdays', 'Experiments that do not fit into a lesson.'),
    (5, 'Art Circle', 4, 11, 28, 'Tuesdays and Fridays', 'Drawing, lino cuts and the stage sets of the year.'),
    (6, 'School Choir', 4, 13, 29, 'Mondays and Thursdays', 'Songs in three languages, four parts where possible.'),
    (7, 'Drama Society', 7, 13, 38, 'Tuesdays and Thursdays', 'One-act plays, from the reading to the last curtain.'),
    (8, 'ICT Club', 7, 13, 39, 'Mondays and Wednesdays', 'Small programs and the school''s web pages.'),
    (9, 'Young Reporters', 6, 13, 48, 'Wednesdays and Fridays', 'The wall newspaper and a radio half-hour each month.'),
    (10, 'Commerce Society', 10, 13, 50, 'Tuesdays and Fridays', 'Runs the stationery shop and keeps its books.')
),

introduced as (
  select min(created_at) as day from skoola.academic_years where seed.is_demo(id)
)

insert into skoola.clubs (id, club_name, description, teacher_in_charge_id, meeting_schedule, created_at, updated_at)
select
  seed.uuid('clubs', full_name)::text,
  full_name,
  'For grades ' || first_grade || ' to ' || last_grade || '. ' || plans.description,
  teacher.id,
  afternoons || ', 14:50 to 15:30',
  introduced.day + interval '1 day 2 hours' + interval '1 minute' * n,
  introduced.day + interval '1 day 2 hours' + interval '1 minute' * n
from generate_series(1, seed.rows(10, students => 500)) as n
cross join introduced
left join plans on plans.turn = mod(n - 1, 10) + 1
cross join lateral (select plans.name || case when n > 10 then ' ' || (n - 1) / 10 + 1 else '' end as full_name) as names
left join skoola.staff as teacher on teacher.employee_id = 'EMP-' || lpad((50 * ((n - 1) / 10) + plans.teacher)::text, 4, '0')
on conflict (club_name) do nothing;
