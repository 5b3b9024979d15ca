-- Demo users write comments while people in Manila are awake: between seven in the morning and nine in the evening.
select
  comment.id || ' by ' || account.email as row_key,
  'written at ' || comment.created_at || ' UTC' as problem
from mentara.comments as comment
join mentara.users as account on account.id = comment.user_id
join mentara.posts as post on post.id = comment.post_id
where seed.is_demo(comment.id)
  and seed.is_demo(account.id)
  and seed.is_demo(post.id)
  and comment.created_at < seed.now() at time zone 'UTC'
  and comment.created_at::time > '13:00'
  and comment.created_at::time < '23:00';
