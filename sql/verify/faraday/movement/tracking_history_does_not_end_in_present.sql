-- The last state that is noted for a tracked session is the one that it has.
with

latest as (
  select distinct on (tracking_id) tracking_id, status::text as status
  from faraday.tracking_status
  order by tracking_id, status_date desc, id desc
),

latest_event as (
  select distinct on (tracking_id) tracking_id, history_metadata ->> 'status' as status
  from faraday.tracking_history
  order by tracking_id, history_date desc, id desc
)

select
  'tracked session ' || tracking.id as row_key,
  format('is %s, noted %s', tracking.tracking_status, noted_state.status) as problem
from (select * from latest union all select * from latest_event) as noted_state
join faraday.activity_tracking as tracking on tracking.id = noted_state.tracking_id
join faraday.students as student on student.id = tracking.student_id
where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.students' and noted.key = student.id::text)
  and noted_state.status is distinct from tracking.tracking_status::text;
