--! table: faraday.message_board_posts
--! mark: parent board_id
--! key: board_id, created_at

-- Posts on the boards in pairs of question and answer: sixteen, twelve, fourteen, thirteen or twelve a board. On the board of a
-- course only those write who take it, and every pair belongs to a module; they lie between its start and a week after its end.
with

said (kind, pair, opening, answer) as (
  values
    ('course', 1, 'Hello all. What do you hope to take home from %t?', 'Something I can use next Monday.'),
    ('course', 2, 'Where do I find the reading for module 2?', 'In the folder of the course, second file.'),
    ('course', 3, 'Is the first piece of work for one class or for all classes?', 'One class is enough, says the outline.'),
    ('course', 4, 'Tried the task of module 3 with my third period. They asked for more.', 'Which grade was it? Mine are very small.'),
    ('course', 5, 'May we hand in a film instead of the report?', 'Yes, up to three minutes, with consent.'),
    ('course', 6, 'I missed module 5. Does anybody have notes?', 'Mine are in the folder now, sorry for the handwriting.'),
    ('course', 7, 'Which point of %t was new for you?', 'That one can leave half of the rules out.'),
    ('course', 8, 'Last module on Friday. Coffee afterwards?', 'I bring cake.'),
    ('general', 1, 'Whose red whistle is on the bleachers in the main gym?', 'Mine, thank you! I was looking for it all week.'),
    ('general', 2, 'Need somebody for two periods next Tuesday.', 'I am free in second and third.'),
    ('general', 3, 'We have ten hoops to give away.', 'We take them. I pass by after school.'),
    ('general', 4, 'What do you do with 30 children in half a gym?', 'Stations in pairs, two minutes each, music.'),
    ('general', 5, 'The printer by the office is out of paper again.', 'There are two packs under the counter.'),
    ('general', 6, 'Any good game for a wet Friday?', 'Scooter curling. Rules are on the lesson page.'),
    ('general', 7, 'The pool closes early on Thursday.', 'Thanks, I have moved my group.'),
    ('general', 8, 'Who took the parachute?', 'It is back since this morning.')
),

boards as (
  select
    board.*,
    course.name as course,
    case when board.course_id is null then 'general' else 'course' end as kind,
    row_number() over (order by coalesce(course.code, '~') collate "C", board.title collate "C")::integer as position,
    coalesce(course.start_date, board.created_at) as earliest,
    least(
      coalesce(course.end_date + interval '7 days', (seed.now() at time zone 'UTC')),
      (seed.now() at time zone 'UTC') - interval '10 hours'
    ) as latest
  from faraday.message_boards as board
  left join faraday.courses as course on course.id = board.course_id
  where board.description like 'MOCK:%'
),

people as (
  select
    boards.id as board_id,
    account.id as user_id,
    row_number() over (
      partition by boards.id order by seed.hash('message_board_posts.author_id', boards.title || account.email)
    ) as seat
  from boards
  join faraday.users as account
    on exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
  left join faraday.dashboard_users as member on member.core_user_id = account.id
  where boards.course_id is null
    or exists (
      select
      from faraday.course_enrollments as enrolled
      where enrolled.course_id = boards.course_id and enrolled.user_id = member.id
    )
),

posts as (
  select
    boards.*,
    1 + (post - 1) / 2 as pair,
    mod(post - 1, 2) as turn,
    earliest + (latest - interval '1 day' - earliest) * (((post - 1) / 2 + 0.5) / 8.2)::double precision as even
  from boards
  cross join lateral generate_series(1, (array[16, 12, 14, 13, 12])[1 + mod(boards.position - 1, 5)]) as post
  order by boards.position, post
  limit (select seed.rows(200))
),

timed as (
  select
    posts.*,
    date_trunc(
      'minute',
      greatest(
        earliest + interval '10 minutes' * pair,
        even::date - greatest(0, extract(isodow from even)::integer - 5) + interval '8 hours' + (even - even::date) / 6
      )
    )
      + interval '1 minute' * turn * (40 + mod(position * 31 + pair * 17, 200)) as moment
  from posts
)

insert into faraday.message_board_posts (board_id, author_id, content, created_at, updated_at, status)
select
  timed.id,
  people.user_id,
  replace(case turn when 0 then said.opening else said.answer end, '%t', coalesce(course, title)),
  moment,
  case when mod(position + timed.pair, 9) = 0 then moment + interval '12 minutes' else moment end,
  'published'
from timed
left join said on said.kind = timed.kind and said.pair = timed.pair
left join people on people.board_id = timed.id and people.seat = 1 + mod(timed.pair * 2 + timed.turn + timed.position, 20)
where not exists (
  select from faraday.message_board_posts as present where present.board_id = timed.id and present.created_at = moment
);
