--! table: faraday.message_board_posts
--! mark: ledger
--! key: created_at
--! scaffold: e497c90ddaba 202a0f74abdf

-- Posts on boards.
with

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

message_boards as (
  select
    row_of.id,
    row_number() over (order by row_of.title)::integer as position
  from faraday.message_boards as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    case when seed.chance('message_board_posts.board_id?', n, 0.85) then board.id end as board_id,
    case when seed.chance('message_board_posts.author_id?', n, 0.85) then author.id end as author_id,
    case when seed.chance('message_board_posts.content?', n, 0.85) then content_word.word end as content,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(200)) as n
  left join users as author
    on author.position = seed.fan_out('message_board_posts.author_id', n, (select max(position) from users))
  left join message_boards as board
    on board.position = seed.fan_out('message_board_posts.board_id', n, (select max(position) from message_boards))
  left join seed.word as content_word on content_word.kind = 'paragraph' and content_word.position = seed.distinct_position('message_board_posts.content', n)
),

inserted as (
  insert into faraday.message_board_posts (board_id, author_id, content, created_at, updated_at, status)
  select
    board_id,
    author_id,
    content,
    created_at,
    case
      when seed.chance('message_board_posts.updated_at?', n, 0.9) then (seed.time_between('message_board_posts.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end,
    case
      when seed.chance('message_board_posts.status?', n, 0.85) then seed.pick_weighted('message_board_posts.status', n, array['draft', 'in_review', 'published', 'archived'], array[2, 1, 9, 2])
    end
  from wanted
  where not exists (
    select from faraday.message_board_posts as present
    where present.created_at = wanted.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.message_board_posts', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
