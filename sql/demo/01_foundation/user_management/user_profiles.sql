--! table: faraday.user_profiles
--! mark: parent user_id
--! key: user_id

-- A profile for each account: two sentences about the person, the time zone of New Jersey, and a picture for those who like one.
with

staff as (
  select
    account.*,
    school.name as school,
    pe.specialization,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  left join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type <> 'SECONDARY'
  left join faraday.schools as school on school.id = home.school_id
  left join faraday.physical_education_teachers as pe on pe.user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

pastimes (place, pastime) as (
  values
    (0, 'Swims in the bay from May to October.'), (1, 'Plays the double bass on Thursdays.'),
      (2, 'Walks two dogs before the first bell.'),
    (3, 'Ran the Jersey Shore half marathon twice.'), (4, 'Grows tomatoes behind the gym.'), (5, 'Collects whistles.'),
    (6, 'Rows with the Sunday crew.'), (7, 'Bakes for the staff room.'), (8, 'Learns sign language.'),
      (9, 'Repairs old bicycles.'),
    (10, 'Referees youth soccer at the weekend.'), (11, 'Paints boats, mostly small ones.'), (12, 'Sings in the church choir.')
),

avatars as (
  select avatar.id, count(*) over () as choice, row_number() over (order by avatar.url collate "C") - 1 as place
  from faraday.avatars as avatar
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.avatars' and noted.key = avatar.id::text)
)

insert into faraday.user_profiles (metadata, user_id, avatar_id, bio, timezone, language, notification_preferences,
  custom_settings)
select
  json_build_object('completed', avatars.id is not null, 'updated_on',
    (created_at + interval '1 day' * seed.int('user_profiles.updated_on', email, 1, 300))::date),
  staff.id,
  avatars.id,
  case user_type
    when 'athletic_director' then 'Looks after athletics and physical education in all schools.'
    when 'principal' then 'Principal of ' || school || '.'
    else 'Teaches at ' || school || coalesce('; field: ' || lower(specialization), '') || '.'
  end || ' ' || pastime,
  'America/New_York',
  'en',
  json_build_object('email', true, 'push', mod(n, 3) <> 0, 'digest', case user_type when 'pe_teacher' then 'daily' else 'weekly'
    end, 'quiet_hours', '20:00-06:30'),
  json_build_object('theme', preferences ->> 'theme', 'start_page', preferences ->> 'start_page', 'week_starts_on', 'Monday')
from generate_series(1, seed.rows(32)) as n
left join staff on staff.position = n
left join pastimes on pastimes.place = mod(n * 5, 13)
left join avatars on mod(n, 4) <> 0 and avatars.place = mod(n * 7, choice)
on conflict (user_id) do nothing;
