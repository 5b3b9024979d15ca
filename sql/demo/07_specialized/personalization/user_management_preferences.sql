--! table: faraday.user_management_preferences
--! mark: parent user_id
--! key: user_id, category_id

-- Three settings of each account, each in another category; type and values go with the category.
with

categories (place, name, type, config) as (
  values
    (1, 'Appearance', 'THEME', '{"theme": "light", "font_size": "medium"}'),
    (2, 'Language and region', 'LANGUAGE', '{"language": "en", "time_zone": "America/New_York"}'),
    (3, 'Notifications', 'NOTIFICATIONS', '{"email": "daily", "push": true}'),
    (4, 'Quiet hours', 'NOTIFICATIONS', '{"from": "20:00", "to": "06:30"}'),
    (5, 'Privacy', 'PRIVACY', '{"show_phone": false, "show_photo": true}'), (6, 'Data sharing', 'PRIVACY', '{"partners": []}'),
    (7, 'Accessibility', 'ACCESSIBILITY', '{"contrast": "normal", "motion": "reduced"}'),
    (8, 'Dashboard', 'DASHBOARD', '{"start_page": "my_classes", "tiles": 4}'),
    (9, 'Class view', 'DASHBOARD', '{"order": "last_name", "photos": true}'),
    (10, 'Attendance entry', 'TOOLS', '{"default": "PRESENT", "ask_reason": true}'),
    (11, 'Grading', 'TOOLS', '{"scale": "100 points", "round": 1}'),
    (12, 'Lesson planning', 'TOOLS', '{"minutes": 45, "template": "Gym tablet"}'),
    (13, 'Fitness testing', 'TOOLS', '{"units": "metric", "norms": "district"}'),
    (14, 'Health alerts', 'NOTIFICATIONS', '{"asthma": true, "allergy": true}'),
    (15, 'Assistants', 'TOOLS', '{"assistant": "pe_teacher", "length": "short"}'),
    (16, 'Voice', 'VOICE', '{"read_aloud": false, "speed": 100}'),
    (17, 'Avatar', 'AVATAR', '{"size": "small", "show": true}'), (18, 'Tools', 'TOOLS', '{"pinned": ["Attendance taker"]}'),
    (19, 'Exports', 'GENERAL', '{"format": "xlsx", "names": "full"}'), (20, 'Backups', 'GENERAL', '{"every": "week", "keep": 4}')
),

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C") as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select staff.id, staff.created_at, staff.position, round, 1 + mod(staff.position * 3 + round * 7, 20) as place
  from generate_series(1, 20) as round
  cross join staff
  order by round, staff.position
  limit (select seed.rows(96))
)

insert into faraday.user_management_preferences (user_id, category_id, type, config, is_active, created_at, updated_at)
select
  wanted.id,
  category.id,
  type::faraday.preference_type_enum,
  config::json,
  true,
  wanted.created_at + interval '1 day' * (1 + mod(wanted.position * 7 + round, 20)),
  wanted.created_at + interval '1 day' * (30 + mod(wanted.position * 31 + round * 13, 600))
from wanted
left join categories using (place)
left join faraday.user_preference_categories as category on category.name = categories.name
where not exists (
  select
  from faraday.user_management_preferences as present
  where present.user_id = wanted.id and present.category_id = category.id
);
