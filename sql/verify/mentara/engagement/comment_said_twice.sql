-- A demo user who comments on a post a second time does not repeat the first comment.
select
  comment.id as row_key,
  format('said "%s" twice in a row', comment.content) as problem
from (
  select
    *,
    lag(content) over (partition by post_id, user_id order by created_at, id) as content_before,
    count(*) over (partition by post_id, user_id) as by_the_same
  from mentara.comments
) as comment
where seed.is_demo(comment.id)
  and seed.is_demo(comment.user_id)
  and comment.content = comment.content_before
  and comment.by_the_same <= 2;
