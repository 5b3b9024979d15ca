--! table: faraday.user_comparisons
--! mark: parent user_id
--! key: user_id, comparison_type, "timestamp"

-- Each account against the others of its kind (teachers with teachers, principals with principals), over the last ninety days:
-- sessions, minutes, errands, and for most the share of sessions that were signed out of. The percentile is the share of the
-- peers with a smaller figure.
with

staff as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

stays as (
  select
    staff.id as user_id,
    staff.user_type,
    staff.position,
    count(session.id) as sessions,
    coalesce(sum(extract(epoch from session.ended_at - session.started_at) / 60), 0)::integer as minutes,
    count(session.id) filter (where session.ip_address not like '10.31.%') as from_home,
    count(session.id) filter (where session.termination_reason = 'logout') as signed_out,
    max(session.started_at) as last_seen
  from staff
  left join faraday.sessions as session on session.user_id = staff.id and session.started_at >= seed.today() - interval '90 days'
  group by staff.id, staff.user_type, staff.position
),

errands as (
  select
    user_id,
    count(*) as errands,
    count(*) filter (where activity_type in ('take_attendance', 'record_score', 'edit_lesson_plan', 'manage_account')) as written,
    count(*) filter (where activity_type = 'export_report') as exports
  from faraday.user_activities
  where activity_type not in ('login', 'logout')
    and "timestamp" >= seed.today() - interval '90 days'
  group by user_id
),

kinds (kind, comparison_type, unit) as (
  values (0, 'sessions', 'sessions'), (1, 'minutes', 'minutes'), (2, 'errands', 'errands'), (3, 'signed_out', 'percent')
),

figures as (
  select
    stays.user_id, stays.user_type, stays.position, kinds.kind, kinds.comparison_type, kinds.unit,
    case kind
      when 0 then sessions when 1 then minutes when 2 then coalesce(errands.errands, 0)
      else coalesce(round(100.0 * signed_out / nullif(sessions, 0)), 0)
    end as figure
  from stays
  left join errands on errands.user_id = stays.user_id
  cross join kinds
),

ranked as (
  select
    figures.*,
    count(*) over peers - 1 as peers,
    rank() over (partition by user_type, kind order by figure) - 1 as below,
    round(avg(figure) over peers, 1) as mean,
    max(figure) over peers as highest,
    min(figure) over peers as lowest
  from figures
  window peers as (partition by user_type, kind)
),

wanted as (
  select n, ranked.*, round(100.0 * below / greatest(1, peers), 1) as percentile, seed.today()::timestamp - interval '20 minutes'
    as seen_at
  from generate_series(1, seed.rows(120)) as n
  left join ranked
    on ranked.kind = mod(n - 1, 120) / 32
    and ranked.position = 32 * ((n - 1) / 120) + 1 + mod(mod(n - 1, 120), 32)
)

insert into faraday.user_comparisons (
  user_id, comparison_type, comparison_data, comparison_users, percentile_rank, benchmarking_data, insights, "timestamp"
)
select
  user_id,
  comparison_type,
  json_build_object('figure', figure, 'unit', unit, 'days', 90, 'difference_to_mean', figure - mean),
  json_build_object('kind', user_type, 'peers', peers, 'below', below),
  percentile,
  json_build_object('mean', mean, 'lowest', lowest, 'highest', highest),
  json_build_array(case
    when peers = 0 then 'Nobody to compare with.'
    when 5 * figure > 6 * mean then case unit when 'percent' then 'Signs out more often than most others.' else 'More '
      || comparison_type || ' than most others.' end
    when 5 * figure < 4 * mean then case unit
      when 'percent' then 'Signs out less often than most others.'
      else 'Fewer ' || comparison_type || ' than most others.'
    end
    else 'About as the others.'
  end),
  seen_at
from wanted
where not exists (
  select from faraday.user_comparisons as present
  where present.user_id = wanted.user_id and present.comparison_type = wanted.comparison_type
    and present."timestamp" = wanted.seen_at
);
