--! table: forum.clients
--! mark: parent user_id
--! key: user_id
--! target: at least 6

insert into forum.clients (user_id, goal)
select id, 'Sleep through the night'
from forum.users
where seed.is_demo(id) and right(username, 1) in ('1', '3', '5', '7', '9')
on conflict (user_id) do nothing;
