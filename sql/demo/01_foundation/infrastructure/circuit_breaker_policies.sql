--! table: faraday.circuit_breaker_policies
--! mark: text description
--! key: name

-- Six ways of cutting off a service that fails: after so many failures, for so many seconds, with so many trial requests. Larger
-- scales repeat them for further blocks.
with

policies (number, name, about, type, level, failures, reset, trial, successes, error_percent) as (
  values
    (0, 'Database', 'Short cut-off: nothing works without it.', 'DATABASE', 'HIGH', 5, 30, 15, 3, 20),
    (1, 'Own interface', 'Our own services come back soon.', 'API', 'HIGH', 8, 60, 30, 3, 30),
    (2, 'Service of a partner', 'Partners need time; nobody waits for the weather.', 'EXTERNAL', 'MEDIUM', 4, 300, 60, 2, 50),
    (3, 'Background work', 'Reports and mails can wait an hour.', 'SERVICE', 'LOW', 10, 600, 120, 5, 50),
    (4, 'Recording of lessons', 'Scores and heart rates are kept on the tablet meanwhile.', 'ACTIVITY', 'MEDIUM', 6, 120, 45, 3,
      30),
    (5, 'Language models', 'Costly when it fails; answers without it are possible.', 'CUSTOM', 'MEDIUM', 3, 180, 60, 2, 25)
)

insert into faraday.circuit_breaker_policies (
  name, description, type, level, is_active, failure_threshold, reset_timeout, half_open_timeout, max_failures, error_threshold,
  success_threshold, meta_data, created_at, updated_at
)
select
  policies.name || case when n > 6 then ', block ' || 1 + (n - 1) / 6 else '' end,
  'MOCK: ' || about,
  type::faraday.circuit_breaker_type_enum,
  level::faraday.circuit_breaker_level_enum,
  true,
  failures,
  reset,
  trial,
  2 * failures,
  error_percent,
  successes,
  json_build_object('number', number, 'units', 'seconds', 'fallback', case type when 'DATABASE' then 'error page'
    when 'ACTIVITY' then 'store on device' else 'last good answer' end),
  seed.today()::timestamp - interval '720 days' + interval '10 hours' + interval '10 minutes' * mod(n - 1, 6),
  seed.today()::timestamp - interval '200 days' + interval '10 hours'
from generate_series(1, greatest(6, seed.rows(6))) as n
join policies on policies.number = mod(n - 1, 6)
on conflict (name) do nothing;
