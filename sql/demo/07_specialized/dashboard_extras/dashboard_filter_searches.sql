--! table: faraday.dashboard_filter_searches
--! mark: parent user_id
--! key: user_id, query

-- What people typed into the search box: four or five searches each. Typing errors find nothing and are followed by the right
-- word.
with

searches (number, query, scope, found) as (
  values
    (1, 'attendance grade 4', 'classes', 12), (2, 'pacer', 'results', 214), (3, 'attendence', 'classes', 0),
    (4, 'asthma', 'care notes', 9), (5, 'field day', 'documents', 17),
    (6, 'mats', 'equipment', 31), (7, 'substitute plan', 'documents', 6), (8, 'swim level 3', 'results', 48),
    (9, 'concussion', 'documents', 5), (10, 'volley ball net', 'equipment', 0),
    (11, 'volleyball net', 'equipment', 8), (12, 'room 2 monday', 'timetable', 5), (13, 'rubric skipping', 'documents', 3),
    (14, 'push-ups norm', 'documents', 2), (15, 'absent three times', 'classes', 7),
    (16, 'rope inspection', 'equipment', 4), (17, 'parents letter swimming', 'documents', 3),
    (18, 'heart rate zone', 'results', 96), (19, 'certificate ends', 'staff', 11), (20, 'league table', 'results', 2)
),

staff as (
  select
    account.id,
    account.last_login,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select staff.*, round
  from generate_series(1, 20) as round
  cross join staff
  order by round, staff.position
  limit (select seed.rows(150))
)

insert into faraday.dashboard_filter_searches (query, filters, results_count, user_id, status, is_active, metadata)
select
  query,
  json_build_object('in', scope, 'period', case when scope in ('results', 'classes') then 'term' end),
  case when found > 0 then found + mod(position, 3) else 0 end,
  id,
  'COMPLETED',
  true,
  json_build_object(
    'searched_at',
    to_char(
      last_login - interval '1 day' * (round - 1) + interval '1 minute' * mod(position * 3 + round, 8), 'YYYY-MM-DD"T"HH24:MI:SS'
    ),
    'opened', found > 0
  )
from wanted
left join searches on searches.number = 1 + mod(position * 3 + round * 7, 20)
where not exists (
  select from faraday.dashboard_filter_searches as present where present.user_id = wanted.id and present.query = searches.query
);
