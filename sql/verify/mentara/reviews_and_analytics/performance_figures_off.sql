-- The figures of a therapist's performance are those of the meetings, worksheets, clients and open hours of the demo world at the
-- time of the count.
with

figures as (
  select
    performance.*,
    (
      select round(avg(case when held > 1 then 1 else 0 end), 4)
      from (
        select count(*) as held
        from mentara.meetings as meeting
        where meeting.therapist_id = performance.therapist_id and seed.is_demo(meeting.id) and seed.is_demo(meeting.client_id)
          and meeting.status = 'COMPLETED'
        group by meeting.client_id
      ) as clients
    ) as came_again,
    meetings.*,
    (
      select round(avg(case when worksheet.status in ('SUBMITTED', 'REVIEWED') then 1 else 0 end), 4)
      from mentara.worksheets as worksheet
      where worksheet.therapist_id = performance.therapist_id and seed.is_demo(worksheet.id) and seed.is_demo(worksheet.client_id)
        and worksheet.created_at <= last_calculated_at
    ) as progress,
    (
      select sum(substr(end_time, 1, 2)::integer - substr(start_time, 1, 2)::integer)
      from mentara.therapist_availabilities as block
      where block.therapist_id = performance.therapist_id and seed.is_demo(block.id)
    ) as hours,
    (
      select count(*) from mentara.client_therapists as care
      where care.therapist_id = performance.therapist_id and seed.is_demo(care.id) and seed.is_demo(care.client_id)
    ) as clients
  from mentara.therapist_performances as performance
  cross join lateral (
    select
      round(avg(case when meeting.status = 'NO_SHOW' then 1 else 0 end) filter (where is_past), 4) as missed,
      round(avg(case when meeting.status = 'CANCELLED' then 1 else 0 end) filter (where is_past), 4) as called_off,
      round(avg(meeting.duration) filter (where meeting.status = 'COMPLETED'), 1) as minutes,
      count(*) filter (
        where is_past and meeting.status <> 'CANCELLED' and meeting.start_time >= last_calculated_at - interval '28 days'
      ) as recent
    from mentara.meetings as meeting
    cross join lateral (select meeting.start_time <= last_calculated_at as is_past) as times
    where meeting.therapist_id = performance.therapist_id and seed.is_demo(meeting.id) and seed.is_demo(meeting.client_id)
  ) as meetings
  where seed.is_demo(performance.id)
)

select
  account.email as row_key,
  format(
    'noted: %s back, %s missed, %s called off, %s minutes, %s finished, %s free, %s used; counted: %s, %s, %s, %s, %s, %s/%s, %s',
    client_retention_rate, no_show_rate, cancellation_rate, average_session_duration, client_progress_rate, workload_capacity,
    availability_utilization, came_again, missed, called_off, minutes, progress, clients, hours, recent
  ) as problem
from figures
join mentara.users as account on account.id = figures.therapist_id
where client_retention_rate <> coalesce(came_again, 0)
  or no_show_rate <> coalesce(missed, 0)
  or cancellation_rate <> coalesce(called_off, 0)
  or average_session_duration <> coalesce(minutes, 0)
  or client_progress_rate <> coalesce(progress, 0)
  or workload_capacity <> round(greatest(0, 1 - clients::numeric / hours), 4)
  or availability_utilization <> round(least(1, recent / 4.0 / hours), 4)
  or last_calculated_at > seed.now() at time zone 'UTC';
