--! table: faraday.project_settings
--! mark: ledger
--! key: project_id

-- How each project is set up; the remaining rows belong to no project: sets to start from, by kind of work and size of team.
with

projects as (
  select project.*, row_number() over (order by project.name collate "C")::integer as position
  from faraday.organization_projects as project
  where project.description like 'MOCK:%'
),

wanted as (
  select
    n,
    projects.*,
    case when projects.id is null then
      (
        array['Curriculum', 'Testing', 'Events', 'Equipment', 'Safety', 'Training', 'Communication', 'Research']
      )[1 + mod(n - 21, 8)]
        || case mod((n - 21) / 8, 5)
          when 0 then ''
          when 1 then ', two schools'
          when 2 then ', all schools'
          when 3 then ', with partners'
          else ', short'
        end
        || case when n > 60 then ' ' || 1 + (n - 21) / 40 else '' end
    end as template
  from generate_series(1, seed.rows(60)) as n
  left join projects on projects.position = n
),

shaped as (
  select
    wanted.*,
    coalesce(name, template) as title,
    coalesce(
      created_at, seed.today()::timestamp - interval '400 days' + interval '1 day' * mod(n * 3, 90) + interval '9 hours'
    ) as made_at,
    coalesce(name, template) ~* 'test|monitor|research|draft' as measures,
    coalesce(name, template) ~* 'safety|concussion|heat|rope|mats|surface|swim' as is_safety
  from wanted
),

inserted as (
  insert into faraday.project_settings (
    project_id, theme, language, timezone, features, enabled_modules, experimental_features, integrations, api_keys, webhooks,
    notification_preferences, email_settings, alert_settings, security_policies, access_controls, audit_settings, custom_settings,
    status, is_active, metadata, created_at, updated_at
  )
  select
    shaped.id,
    case when mod(n, 4) = 0 then 'dark' else 'light' end,
    'en',
    'America/New_York',
    json_build_object('tasks', true, 'comments', true, 'files', true, 'budget', title ~* 'mats|surface|monitor|equipment'),
    case
      when measures then '["tasks", "calendar", "results"]'
      when is_safety then '["tasks", "calendar", "checks"]'
      else '["tasks", "calendar"]'
    end::json,
    json_build_object('assistant_summaries', title ~* 'assistant|research|digital'),
    json_build_object('calendar', true, 'results_export', measures),
    '[]'::json,
    case
      when measures then '[{"event": "task.done", "target": "https://hooks.harborpoint.example/projects"}]'
      else '[]'
    end::json,
    json_build_object('task_due', 'two days before', 'comment', case when mod(n, 3) = 0 then 'digest' else 'at once' end),
    json_build_object('digest', case when mod(n, 3) = 0 then 'daily' else 'weekly' end, 'sender', 'projects@harborpoint.example'),
    json_build_object(
      'overdue_after_days', case when is_safety then 1 else 3 end, 'tell',
      case when is_safety then 'lead and director' else 'lead' end
    ),
    json_build_object('two_factor', is_safety, 'share_outside', title ~* 'partners'),
    json_build_object('members_edit_tasks', true, 'guests_comment', false),
    json_build_object('keep_days', case when is_safety then 1095 else 365 end),
    json_build_object('template_name', template, 'week_starts', 'Monday'),
    case shaped.status
      when 'COMPLETED' then 'COMPLETED'
      when 'ON_HOLD' then 'ON_HOLD'
      else 'ACTIVE'
    end::faraday.base_status_enum,
    coalesce(shaped.is_active, true),
    json_build_object('number', n, 'kind', case when template is null then 'project' else 'template' end),
    made_at,
    least(made_at + interval '6 days', (seed.now() at time zone 'UTC') - interval '10 hours')
  from shaped
  where not exists (
    select from faraday.project_settings as present
    where present.project_id = shaped.id
      or present.project_id is null
      and shaped.id is null
      and present.custom_settings ->> 'template_name' = template
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.project_settings', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
