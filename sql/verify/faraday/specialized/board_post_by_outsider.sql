-- On the board of a course only those write who take it, between its start and a week after its end; no post is older than its
-- board.
select
  board.title || ', ' || post.created_at as row_key,
  format('%s by %s', post.content, post.author_id) as problem
from faraday.message_board_posts as post
join faraday.message_boards as board on board.id = post.board_id
left join faraday.courses as course on course.id = board.course_id
where board.description like 'MOCK:%'
  and (
    post.author_id is null
    or post.created_at < board.created_at
    or post.created_at > seed.now() at time zone 'UTC'
    or post.created_at > course.end_date + interval '8 days'
    or course.id is not null and not exists (
      select from faraday.course_enrollments as enrolled
      join faraday.dashboard_users as member on member.id = enrolled.user_id
      where enrolled.course_id = course.id and member.core_user_id = post.author_id
    )
  );
