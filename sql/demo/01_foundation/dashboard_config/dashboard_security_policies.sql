--! table: faraday.dashboard_security_policies
--! mark: text description
--! key: name

-- Twelve rules of the dashboard: who gets in, how long, and what leaves it. One is being tried out and therefore still off.
with

policies (number, name, type, rules, about, enabled) as (
  values
    (0, 'Strong passwords', 'password', '{"min_length": 12, "max_age_days": 365, "reuse_of_last": 5}',
      'At least twelve characters, none of the last five.', true),
    (1, 'Second factor for exports', 'authentication', '{"factor": "app", "roles": ["admin", "principal"]}',
      'Whoever may take data along shows a second factor.', true),
    (2, 'Session ends when idle', 'session', '{"idle_minutes": 30, "longest_hours": 12}',
      'Half an hour without a step ends a session.', true),
    (3, 'One place at a time', 'session', '{"parallel_sessions": 2, "parallel_places": 1}',
      'Laptop and tablet together are fine, two towns are not.', true),
    (4, 'Known networks for settings', 'network', '{"networks": ["10.31.0.0/16", "10.33.0.0/16"]}',
      'Settings are changed at school only.', true),
    (5, 'Lock after five failures', 'authentication', '{"failures": 5, "lock_minutes": 15}',
      'Five wrong passwords lock an account for a quarter of an hour.', true),
    (6, 'Small groups stay hidden', 'privacy', '{"smallest_group": 5}', 'Figures of fewer than five pupils are not shown.', true),
    (7, 'Exports without birthdays', 'privacy', '{"left_out": ["date_of_birth", "parent_phone"]}',
      'Birthdays and telephone numbers stay in the system.', true),
    (8, 'Links run out', 'sharing', '{"days": 30, "password": false}', 'A shared view is open for thirty days.', true),
    (9, 'Keys rotate', 'api', '{"max_age_days": 365, "warn_days": 30}', 'A key of the interface is good for a year.', true),
    (10, 'Nightly sign-in alert', 'monitoring', '{"from": "23:00", "to": "05:00"}',
      'Sign-ins at night are reported in the morning.', true),
    (11, 'Watermark on printouts', 'privacy', '{"text": "name and time"}',
      'Printed lists carry the name of whoever printed them; on trial at the middle school.', false)
)

insert into faraday.dashboard_security_policies (name, policy_type, rules, description, enabled, created_at, updated_at)
select
  policies.name || case when n > 12 then ' (block ' || 1 + (n - 1) / 12 || ')' else '' end,
  type,
  rules::json,
  'MOCK: ' || about,
  enabled,
  seed.today()::timestamp - interval '1 day' * (690 - 50 * number) + interval '9 hours 30 minutes',
  seed.today()::timestamp - interval '1 day' * (690 - 50 * number) / 3 + interval '15 hours'
from generate_series(1, seed.rows(12)) as n
join policies on policies.number = mod(n - 1, 12)
on conflict (name) do nothing;
