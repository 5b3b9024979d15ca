--! table: skoola.user_set_users
--! mark: parent user_set_id
--! key: user_set_id, user_id

-- Ten teachers in each set: the examination board is the ten who teach grades 10 to 13, the others take every fourth teacher,
-- so that each band of grades has a voice. Teachers are numbers 11 to 50 of the staff.
with

members (user_set, first_number, step) as (
  values ('Examination board', 41, 1), ('Discipline committee', 11, 4), ('Timetable group', 12, 4),
    ('Stores and equipment', 14, 4)
),

wanted as (
  select user_set, first_number + step * turn as number
  from members
  cross join generate_series(0, 9) as turn
  order by turn, first_number
  limit least(seed.rows(400), 40)
)

insert into skoola.user_set_users (user_set_id, user_id)
select user_set.id, account.id
from wanted
left join skoola.user_sets as user_set on user_set.name = wanted.user_set and seed.is_demo(user_set.id)
left join skoola.users as account on account.id = seed.uuid('users', 'staff/' || wanted.number)::text
on conflict (user_set_id, user_id) do nothing;
