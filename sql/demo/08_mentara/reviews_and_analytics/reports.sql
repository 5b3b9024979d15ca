--! table: mentara.reports
--! mark: uuid id
--! key: id

-- One report for each community in turn, never fewer than twelve: each moderator has then decided three or more in the own
-- communities. Nobody has written anything terrible: a title came as a shock, a comment hurt, a post stood in the wrong place.
-- Three of twelve wait for a decision; these, and one that was decided last week, are about people who do not leave others
-- alone, and user_blocks.sql follows from them.
with

kinds (place, kind, status) as (
  -- Places follow the communities of the catalogue.
  values
    (1, 'trigger', 'REVIEWED'), (2, 'comment', 'DISMISSED'), (3, 'place', 'DISMISSED'), (4, 'trigger', 'REVIEWED'),
    (5, 'person', 'PENDING'), (6, 'comment', 'REVIEWED'), (7, 'place', 'DISMISSED'), (8, 'trigger', 'REVIEWED'),
    (9, 'person', 'REVIEWED'), (10, 'person', 'PENDING'), (11, 'comment', 'DISMISSED'), (12, 'person', 'PENDING')
),

reasons (kind, number, reason, content) as (
  values
    ('trigger', 0, 'Missing warning', '"%1$s" caught me unprepared; I needed an hour to calm down. A warning, please.'),
    ('trigger', 1, 'Missing warning', 'I could not read on after "%1$s". Can it be hidden behind a warning?'),
    ('comment', 0, 'Hurtful comment', '"%2$s" It may be meant well, but it reads as if it were that easy.'),
    ('comment', 1, 'Hurtful comment', 'I wish that nobody had answered me like this: "%2$s"'),
    ('place', 0, 'Off topic', '"%1$s" has little to do with this community, I think.'),
    ('place', 1, 'Off topic', 'We have had several like "%1$s" this month. Could they go into one thread?'),
    ('person', 0, 'Unwanted contact', '%3$s asks for my number and my street again and again. I have said no twice.'),
    ('person', 1, 'Unwanted contact', 'Since this post %3$s wants to meet me and does not accept a no.')
),

subjects as (
  -- Posts of clients with a comment of somebody else, more than a week old, and for each a client of the community who reports
  -- it: by chance, of those who had joined before. Who writes to the other in private has nothing to report.
  select distinct on (post.id)
    kinds.*, post.id as post_id, post.title, post.created_at, author.id as author_id, author.first_name,
    comment.id as comment_id, comment.content as comment, comment.created_at as commented_at, reporter.id as reporter_id,
    (substring(author.email from '[0-9]{1,9}')::integer - 1) / 16 as generation
  from mentara.posts as post
  join mentara.users as author on author.id = post.user_id and author.role = 'client'
  join mentara.rooms as room on room.id = post.room_id
  join mentara.room_groups as room_group on room_group.id = room.room_group_id
  join mentara.communities as community on community.id = room_group.community_id
  join mentara.community_categories as category on category.slug = community.slug
  join kinds on kinds.place = category.position
  join mentara.comments as comment on comment.post_id = post.id and comment.user_id <> post.user_id
  join mentara.memberships as membership
    on membership.community_id = community.id
    and membership.joined_at < post.created_at
    and membership.user_id not in (post.user_id, comment.user_id)
  join mentara.users as reporter on reporter.id = membership.user_id and reporter.role = 'client'
  where seed.is_demo(post.id)
    and seed.is_demo(author.id)
    and seed.is_demo(community.id)
    and seed.is_demo(comment.id)
    and seed.is_demo(reporter.id)
    and comment.created_at < seed.today() - 8
    and not exists (
      select
      from mentara.conversation_participants as own
      join mentara.conversation_participants as other on other.conversation_id = own.conversation_id
      join mentara.conversations as conversation on conversation.id = own.conversation_id and conversation.type = 'DIRECT'
      where own.user_id = reporter.id
        and other.user_id in (post.user_id, comment.user_id)
    )
  order by post.id, comment.created_at, comment.id, seed.uniform('reports.reporter_id', post.id || '/' || reporter.email)
),

wanted as (
  -- Posts by chance, but those of the first sixteen clients before those of the next.
  select
    n, subjects.*,
    case
      when status = 'PENDING' then seed.today() - 2
      when kind = 'person' then seed.today() - 6
      when kind = 'comment' then commented_at::date + 1
      else created_at::date + seed.int('reports.day', n, 1, 3)
    end + interval '10 hours' + interval '1 minute' * seed.int('reports.minute', n, 0, 170) as reported_at
  from generate_series(1, greatest(12, seed.rows(12))) as n
  left join (
    select
      subjects.*,
      row_number() over (partition by place order by generation, seed.uniform('reports.post_id', post_id), post_id) as turn
    from subjects
  ) as subjects on subjects.place = 1 + mod(n - 1, 12) and subjects.turn = 1 + (n - 1) / 12
)

insert into mentara.reports (
  id, reason, content, status, post_id, comment_id, reported_user_id, reporter_id, created_at, updated_at
)
select
  seed.uuid('reports', wanted.n)::text,
  reasons.reason,
  format(reasons.content, title, comment, first_name),
  status::mentara.report_status,
  case when wanted.kind <> 'comment' then post_id end,
  case when wanted.kind = 'comment' then comment_id end,
  case when wanted.kind = 'person' then author_id end,
  reporter_id,
  reported_at,
  case when status = 'PENDING' then reported_at
    else decided_on + interval '1 minute' * seed.int('reports.decided', wanted.n, 70, 530) end
from wanted
left join reasons on reasons.kind = wanted.kind and reasons.number = mod(wanted.n / 3, 2)
cross join lateral (
  -- The next working day.
  select reported_at::date + case extract(isodow from reported_at) when 5 then 3 when 6 then 2 else 1 end as decided_on
) as decisions
on conflict (id) do nothing;
