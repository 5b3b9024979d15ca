-- A reply stands under the same post as the comment that it answers, comes after it, and is the author's answer to somebody else.
select
  answer.id || ' by ' || account.email as row_key,
  format('"%s" at %s answers "%s" at %s', answer.content, answer.created_at, comment.content, comment.created_at) as problem
from mentara.comments as answer
join mentara.comments as comment on comment.id = answer.parent_id
join mentara.posts as post on post.id = answer.post_id
join mentara.users as account on account.id = answer.user_id
where seed.is_demo(answer.id)
  and (
    comment.post_id <> answer.post_id
    or comment.created_at > answer.created_at
    or (comment.created_at = answer.created_at and answer.created_at < seed.now() at time zone 'UTC')
    or comment.user_id = answer.user_id
    or post.user_id <> answer.user_id
  );
