--! table: faraday.project_comments
--! mark: parent project_id
--! key: project_id, created_at

-- Threads on projects: a member says something about the project, another one answers. Ten remarks each project, five threads,
-- spread over the life of the project. parent_id is set by the second statement, once both have their keys.
with

said (thread, opening, answer) as (
  values
    (1, 'First meeting for %p is on Thursday at 3:30. Please bring last year''s papers.', 'I will be there and bring the folder.'),
    (2, 'The draft for %p is in the folder. What do you think?', 'Read it. Two remarks in the margin, otherwise fine.'),
    (3, 'Can somebody take over the talk with the schools for %p?', 'I can. I am at two of them anyway.'),
    (4, 'The office asks what %p will cost.', 'See the budget sheet. The sum is on the last line.'),
    (5, 'News from %p: the trial went well.', 'Good to hear. What did the children say?'),
    (6, 'Who is away next week? We need three people for %p.', 'Not me.'),
    (7, 'A parent asked about %p. May I forward the page?', 'Yes, the page is for everybody.'),
    (8, 'I moved one date of %p by a week.', 'Seen, thank you. Calendar is changed.'),
    (9, 'Somebody should check the list for %p again.', 'Done this morning. Two lines were twice.'),
    (10, 'Short report on %p goes out on Friday.', 'Please mention the helpers.'),
    (11, 'Where is the key for the storage room? I need it for %p.', 'With the head custodian.'),
    (12, 'Next term %p needs a new date.', 'Let us take the first Tuesday.'),
    (13, 'Thank you all for the work on %p.', 'It was fun.'),
    (14, 'We have eighty dollars left for %p.', 'Tape and markers, please.'), (15, 'Shall %p go on next year?', 'I vote yes.')
),

projects as (
  select
    project.*,
    row_number() over (order by project.name collate "C")::integer as position,
    case project.status
      when 'COMPLETED' then project.updated_at
      else (seed.now() at time zone 'UTC') - interval '10 hours'
    end as latest
  from faraday.organization_projects as project
  where project.description like 'MOCK:%'
),

remarks as (
  select
    projects.id, projects.name, projects.position, projects.created_at, said.thread, turn,
    case turn when 1 then replace(said.opening, '%p', projects.name) else said.answer end as content,
    -- Threads of a larger scale lie between the others; the answer comes 2 to 7 hours later.
    projects.created_at + (latest - interval '1 day' - projects.created_at) * (
      (mod(said.thread - 1, 5) + 0.7 + (said.thread - 1) / 5 * 0.3) / 5.6
    )::double precision as even
  from said
  cross join generate_series(1, 2) as turn
  cross join projects
  order by said.thread, projects.position, turn
  limit (select seed.rows(200))
),

members as (
  select
    member.project_id,
    member.user_id,
    row_number() over (partition by member.project_id order by member.created_at, account.email collate "C") as seat,
    count(*) over (partition by member.project_id) as members
  from faraday.project_members as member
  join faraday.users as account on account.id = member.user_id
),

timed as (
  select
    remarks.*,
    -- A business day, the opening before noon.
    date_trunc(
      'minute',
      greatest(
        created_at + interval '4 hours',
        even::date - greatest(0, extract(isodow from even)::integer - 5) + interval '8 hours' + (even - even::date) / 6
      )
    )
      + case turn when 2 then interval '10 minutes' * (12 + mod(position * 7 + thread * 5, 30)) else interval '0' end as moment
  from remarks
)

insert into faraday.project_comments (project_id, user_id, content, status, is_active, metadata, created_at, updated_at)
select timed.id, members.user_id, content, 'ACTIVE', true, json_build_object('thread', thread, 'turn', turn), moment, moment
from timed
left join members
  on members.project_id = timed.id and members.seat = 1 + mod(thread + timed.position + turn - 1, least(members.members, 6))
where not exists (
  select from faraday.project_comments as present where present.project_id = timed.id and present.created_at = moment
);

-- Answers hang on the opening of their thread.
update faraday.project_comments as answer
set parent_id = opening.id
from faraday.project_comments as opening
join faraday.organization_projects as project on project.id = opening.project_id and project.description like 'MOCK:%'
where opening.project_id = answer.project_id
  and opening.metadata ->> 'thread' = answer.metadata ->> 'thread'
  and opening.metadata ->> 'turn' = '1'
  and answer.metadata ->> 'turn' = '2'
  and answer.parent_id is null;
