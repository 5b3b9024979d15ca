--! table: migration.sixr_analyses
--! mark: uuid id
--! key: engagement_id, name
--! target: at least 12
--! minimum: 2 per migration.engagements
--! refers: created_by -> migration.users.email
--! refers: updated_by -> migration.users.email

-- Two analyses for each engagement, of one business application each. Those of `data-centre-exit` are decided. In
-- `application-modernization` the second one, of an application that nobody has assessed yet, waits for its owner.
-- created_by leads the first round of questions, updated_by, a colleague, the second.
with

plans (engagement_slug, number, assessed, choice, first_rank, second_rank, first_day, days_planned, priority, occasion) as (
  values
    ('data-centre-exit',          1, true,  1, 4, 5, 12, 21, 2, 'Its servers are on the list for an early wave.'),
    ('data-centre-exit',          2, true,  2, 5, 4, 14, 21, 3, 'The lease of its racks ends with the data centre.'),
    ('application-modernization', 1, true,  1, 6, 7, 13, 21, 2, 'Its department asks for changes that the platform prevents.'),
    ('application-modernization', 2, false, 1, 7, 6, 58, 49, 1, 'Nobody has looked at it yet, and others depend on it.')
),

applications as (
  select
    asset.*,
    coalesce(asset.application_name, asset.name) as title,
    asset.migration_status is distinct from 'DISCOVERED' as assessed,
    row_number() over (
      partition by asset.engagement_id, asset.migration_status is distinct from 'DISCOVERED'
      order by seed.uniform('sixr_analyses.application_ids', asset.id), asset.id
    ) as choice
  from migration.assets as asset
  where asset.is_mock and asset.asset_type = 'APPLICATION' and asset.status = 'active'
),

team as (
  -- Fourth to seventh account of a client: see users.sql. A client with fewer accounts gives the last one it has.
  select
    email,
    split_part(email, '@', 2) as domain,
    row_number() over (partition by split_part(email, '@', 2) order by created_at, email) as rank,
    count(*) over (partition by split_part(email, '@', 2)) as accounts
  from migration.users
  where is_mock
),

wanted as (
  select
    plans.*,
    client.slug || '/' || engagement.slug || '/' || application.title as key,
    split_part(client.primary_contact_email, '@', 2) as domain,
    engagement.id as engagement_id,
    engagement.client_account_id,
    greatest(engagement.start_date + interval '24 hours' * first_day, application.created_at + interval '24 hours') as earliest,
    application.id as application_id,
    application.migration_id,
    application.title,
    application.department,
    application.business_criticality,
    application.technology_stack,
    application.current_monthly_cost::numeric as monthly_cost
  from migration.engagements as engagement
  join migration.client_accounts as client on client.id = engagement.client_account_id
  join plans on plans.engagement_slug = engagement.slug
  left join applications as application  -- left: without its application an analysis must fail, not vanish
    on application.engagement_id = engagement.id
    and application.assessed = plans.assessed
    and application.choice = plans.choice
  where engagement.is_mock
),

timed as (
  select wanted.*, seed.office_time('sixr_analyses.created_at', key, earliest, earliest + interval '96 hours') as started_at
  from wanted
)

insert into migration.sixr_analyses (
  id, migration_id, client_account_id, engagement_id, name, description, status, priority, application_ids, application_data,
  current_iteration, progress_percentage, estimated_completion, created_by, updated_by, created_at, updated_at, analysis_config
)
select
  seed.uuid('sixr_analyses', key),
  timed.migration_id,
  timed.client_account_id,
  timed.engagement_id,
  'Strategy for ' || title,
  'Which of the eight strategies suits ' || title || ', used by ' || department || '. ' || occasion,
  case
    when assessed then 'COMPLETED'
    else seed.pick('sixr_analyses.status', key, 'IN_PROGRESS', 'REQUIRES_INPUT')
  end::migration.analysisstatus,
  priority,
  json_build_array(application_id),
  json_build_array(json_build_object(
    'id', application_id, 'name', title, 'department', department, 'business_criticality', business_criticality,
    'technology_stack', technology_stack, 'current_monthly_cost', monthly_cost
  )),
  1,
  0,
  started_at + interval '24 hours' * days_planned,
  first.email,
  second.email,
  started_at,
  started_at,
  json_build_object(
    'rounds_planned', 2, 'first_round', 'required questions', 'second_round', 'all questions', 'decided_by', department
  )
from timed
left join team as first on first.domain = timed.domain and first.rank = least(timed.first_rank, first.accounts)
left join team as second on second.domain = timed.domain and second.rank = least(timed.second_rank, second.accounts)
on conflict (engagement_id, name) do nothing;

-- What the rounds have come to: a decision only where the analysis is closed; an open one lacks its owner's word.
update migration.sixr_analyses set
  current_iteration = latest.iteration_number,
  progress_percentage = latest.progress,
  final_recommendation = latest.decision,
  confidence_score = latest.confidence_score,
  updated_at = latest.recommended_at
from (
  select distinct on (recommendation.analysis_id)
    recommendation.analysis_id,
    recommendation.iteration_number,
    recommendation.confidence_score,
    recommendation.created_at at time zone 'UTC' as recommended_at,
    case when analysis.status = 'COMPLETED' then 100 else least(40 * recommendation.iteration_number, 90) end as progress,
    case when analysis.status = 'COMPLETED' then recommendation.recommended_strategy end as decision
  from migration.sixr_recommendations as recommendation
  join migration.sixr_analyses as analysis on analysis.id = recommendation.analysis_id
  order by recommendation.analysis_id, recommendation.iteration_number desc
) as latest
where latest.analysis_id = sixr_analyses.id
  and seed.is_demo(sixr_analyses.id)
  and (
    sixr_analyses.current_iteration, sixr_analyses.progress_percentage, sixr_analyses.final_recommendation,
    sixr_analyses.confidence_score, sixr_analyses.updated_at
  ) is distinct from (
    latest.iteration_number, latest.progress, latest.decision, latest.confidence_score, latest.recommended_at
  );
