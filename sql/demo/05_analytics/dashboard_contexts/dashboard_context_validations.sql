--! table: faraday.dashboard_context_validations
--! mark: parent context_id
--! key: context_id, validation_type

-- Checks of the questions to the dashboards before an answer is shown: does the person have the right to the data, is it fresh,
-- does it name nobody it should not. Nine for each five questions. What failed says why, and was answered after the data had
-- been narrowed.
with

contexts as (
  select
    context.*, account.id as account_id, (context.context_data->>'number')::integer as number,
    context.context_data->>'topic' as topic
  from faraday.dashboard_gpt_contexts as context
  join faraday.dashboard_users as person on person.id = context.user_id
  join faraday.users as account on account.id = person.core_user_id
  where context.description like 'MOCK:%'
),
checks (number, kind, issue, warning, checked) as (
  values
    (0, 'permission', 'Data of another school was asked for and left out.', 'Role allows own classes only.', 'role and school'),
    (1, 'freshness', 'Attendance of the day before was not closed yet.', 'Figures may change until evening.', 'age of the data')
),

validated as (
  select
    n, contexts.id as context_id, checks.*,
    contexts.created_at + interval '70 seconds' + interval '2 seconds' * checks.number as checked_at,
    not seed.chance('dashboard_context_validations.is_valid', n, 0.12) as is_valid,
    seed.chance('dashboard_context_validations.warnings', n, 0.2) as warned
  from generate_series(1, seed.rows(90)) as n
  left join contexts on contexts.number = 5 * ((n - 1) / 9) + 1 + mod(mod(n - 1, 9), 5)
  join checks on checks.number = mod(n - 1, 9) / 5
)

insert into faraday.dashboard_context_validations (context_id, validation_type, is_valid, issues, warnings, details, "timestamp")
select
  context_id,
  kind,
  is_valid,
  case when is_valid then '[]'::json else json_build_array(issue) end,
  case when not is_valid or warned then json_build_array(warning) else '[]'::json end,
  json_build_object('checked', checked, 'milliseconds', 12 + mod(n * 7, 60)),
  checked_at
from validated
where not exists (
  select from faraday.dashboard_context_validations as present
  where present.context_id = validated.context_id and present.validation_type = validated.kind
);
