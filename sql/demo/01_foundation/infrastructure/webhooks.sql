--! table: faraday.webhooks
--! mark: parent subscription_id
--! key: subscription_id, url

-- Where the district's system reports to: fifteen addresses of programs inside and of partners, each for the events it can use.
-- Every fifth is switched off because its receiver is gone. The secret signs what is sent.
with

receivers (number, host, path, events, active) as (
  values
    (0, 'sis.harborpoint.example', 'enrolment', '["student.enrolled", "student.left"]', true),
    (1, 'portal.harborpoint.example', 'attendance', '["attendance.recorded"]', true),
    (2, 'mail.harborpoint.example', 'incidents', '["incident.reported", "incident.closed"]', true),
    (3, 'calendar.recreation.example', 'lanes', '["facility.booked", "facility.released"]', true),
    (4, 'old-portal.harborpoint.example', 'scores', '["score.recorded"]', false),
    (5, 'reports.harborpoint.example', 'finished', '["report.finished"]', true),
    (6, 'clinic.shoreline.example', 'screenings', '["screening.requested"]', true),
    (7, 'chat.harborpoint.example', 'gym', '["equipment.broken", "facility.closed"]', true),
    (8, 'leagues.bayshore.example', 'signup', '["league.signup"]', true),
    (9, 'kiosk-test.harborpoint.example', 'ping', '["kiosk.started"]', false),
    (10, 'equipment.harborpoint.example', 'scans', '["equipment.checked_out", "equipment.returned"]', true),
    (11, 'study.pinebarrens.example', 'averages', '["fitness.averages_ready"]', true),
    (12, 'board.harborpoint.example', 'numbers', '["report.finished", "budget.changed"]', true),
    (13, 'nurse.harborpoint.example', 'injuries', '["injury.reported"]', true),
    (14, 'trial.video-analysis.example', 'clips', '["video.uploaded"]', false)
),

subscriptions as (
  select subscription.*, count(*) over () as choice, row_number() over (order by subscription.created_at,
    subscription.name collate "C") - 1 as place
  from faraday.dashboard_gpt_subscriptions as subscription
  where subscription.description like 'MOCK:%'
)

insert into faraday.webhooks (subscription_id, url, events, secret, is_active, created_at)
select
  subscriptions.id,
  'https://' || host || '/hooks/' || path || case when n > 15 then '/' || 1 + (n - 1) / 15 else '' end,
  events::json,
  'whsec_' || seed.hex('webhooks.secret', n, 32),
  active,
  date_trunc('second', subscriptions.created_at
    + ((seed.now() at time zone 'UTC') - subscriptions.created_at) * 0.3 * seed.uniform('webhooks.created_at', n))
from generate_series(1, seed.rows(15)) as n
join receivers on receivers.number = mod(n - 1, 15)
left join subscriptions on subscriptions.place = mod(n - 1, choice)
where not exists (
  select from faraday.webhooks as present
  where present.subscription_id = subscriptions.id
    and present.url = 'https://' || host || '/hooks/' || path || case when n > 15 then '/' || 1 + (n - 1) / 15 else '' end
);
