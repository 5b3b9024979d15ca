--! table: faraday.comments
--! mark: parent project_id
--! key: project_id, created_at

-- What the members of a dashboard team write under a project of theirs: twelve pairs of remark and answer on figures, tiles and
-- dates, in the order in which such work goes; twenty-four, eighteen, twenty-one or seventeen remarks a project, while it
-- lasts.
with

said (pair, opening, answer) as (
  values
    (1, '%n: new here. Which figures do we need first?', 'Those of last term, by school.'),
    (2, 'Where do the numbers for "%n" come from?', 'From the teachers'' own entries, loaded every night.'),
    (3, 'Two schools are missing in %n.', 'They enter on paper. I ask the offices.'),
    (4, 'The first tile of %n is up. Too much on one page?', 'Take the table out and it is fine.'),
    (5, 'Can we compare %n with last year?', 'Only from October on, before that the sheets differ.'),
    (6, 'One value in %n looks wrong: 412 in one day.', 'Typing mistake, should be 41. Corrected.'),
    (7, 'Who may see %n?', 'The team, and principals for their own school.'),
    (8, 'Could the colours of %n be easier to tell apart?', 'Changed to blue and orange.'),
    (9, 'Shown %n to the director today. She wants it by grade.', 'By grade works, by class would be too small.'),
    (10, 'The export of %n is ready for the report.', 'Please leave out groups of fewer than five.'),
    (11, 'Does %n answer the question we began with?', 'For three of six schools, yes.'),
    (12, 'Next review of %n after the break?', 'Second week, same time.')
),

projects as (
  select
    project.*,
    split_part(project.name, ', group ', 1) as plain_name,
    row_number() over (
      order by coalesce(nullif(split_part(project.name, ', group ', 2), ''), '1')::integer, project.name collate "C"
    )::integer as position,
    case
      when project.status = 'active' then (seed.now() at time zone 'UTC') - interval '10 hours'
      else project.updated_at
    end as latest
  from faraday.dashboard_projects as project
  where project.description like 'MOCK:%'
),

members as (
  select
    projects.id as project_id,
    account.id as user_id,
    row_number() over (partition by projects.id order by account.email collate "C") as seat,
    count(*) over (partition by projects.id) as members
  from projects
  left join faraday.dashboard_team_members as member on member.team_id = projects.team_id
  -- A team without members yet: the owner of the project talks to himself.
  left join faraday.dashboard_users as account on account.id = coalesce(member.user_id, projects.user_id)
),

remarks as (
  select
    projects.*,
    1 + (remark - 1) / 2 as pair,
    mod(remark - 1, 2) as turn,
    projects.created_at + (
      latest - interval '1 day' - projects.created_at
    ) * (((remark - 1) / 2 + 0.4) / 12.2)::double precision as even
  from projects
  cross join lateral generate_series(1, (array[24, 18, 21, 17])[1 + mod(projects.position - 1, 4)]) as remark
  order by projects.position, remark
  limit (select seed.rows(400))
),

timed as (
  select
    remarks.*,
    date_trunc(
      'minute',
      greatest(
        created_at + interval '10 minutes' * pair,
        even::date - greatest(0, extract(isodow from even)::integer - 5) + interval '8 hours' + (even - even::date) / 6
      )
    )
      + interval '1 minute' * turn * (25 + mod(position * 23 + pair * 19, 210)) as moment
  from remarks
)

insert into faraday.comments (project_id, user_id, content, created_at, updated_at)
select
  timed.id,
  members.user_id,
  replace(case turn when 0 then said.opening else said.answer end, '%n', plain_name),
  moment,
  moment
from timed
left join said using (pair)
left join members
  on members.project_id = timed.id and members.seat = 1 + mod(timed.pair + timed.position + timed.turn, members.members)
where not exists (select from faraday.comments as present where present.project_id = timed.id and present.created_at = moment);
