--! table: migration.sixr_recommendations
--! mark: uuid id
--! key: analysis_id, iteration_number
--! target: at least 24
--! minimum: 2 per migration.sixr_analyses
--! refers: created_by -> migration.users.email

-- What the parameters of a round score to, by the weights and ranges in sixr_parameters. A parameter inside the range of a
-- strategy gives its whole weight, outside it a fifth less for each point of distance; a hundred points are a perfect fit.
-- Confidence grows with the lead over the second: 0.5 for a tie, 0.75 where the call ends to be close, never above 0.95.
with

playbook (strategy, effort, timeline, cost_impact, assumptions, next_steps, risks, business_benefits, technical_benefits) as (
  values
    ('REHOST', 'low', '4 to 8 weeks', 'low',
     'The operating system is offered by the provider|Nobody needs new functions before the move',
     'Order the target network|Copy a test system and time the copy|Agree on a weekend with the department',
     'Old faults move along|Running costs stay high until sizes are adjusted',
     'Leaves the data centre on time|No training for users', 'Hardware is no longer our concern|Snapshots before every change'),
    ('REPLATFORM', 'medium', '2 to 4 months', 'moderate',
     'The database version has a managed counterpart|Interfaces keep their protocols',
     'Try the managed database with a copy|Measure the nightly jobs on it|Plan the cut-over with interface partners',
     'Small differences between database versions|Drivers that nobody has renewed for years',
     'Lower upkeep without a new product|Recovery times that auditors accept', 'Patches by the provider|Room to grow'),
    ('REFACTOR', 'high', '4 to 8 months', 'high',
     'Developers who know the code stay for the project|Automated tests can be written for the core',
     'Draw the modules and cut the first one out|Set up a delivery pipeline|Agree which releases pause meanwhile',
     'Hidden dependencies between modules|Wishes for change that will not wait',
     'New versions every month|Less standstill during releases', 'Parts that scale on their own|Libraries that are maintained'),
    ('REARCHITECT', 'very_high', '9 to 15 months', 'very_high',
     'The business pays for two years of renewal|Old and new can run side by side',
     'Describe the processes before the services|Build one process end to end|Decide who owns each service',
     'The old system changes while it is rebuilt|Too little experience with distributed data',
     'Functions that the platform rules out today|Partners connect by themselves',
     'Events instead of nightly files|No single point of failure'),
    ('REPLACE', 'high', '6 to 9 months', 'high',
     'An existing application covers nine tenths of the work|Data can be exported completely',
     'Compare functions with the candidate|Walk through a month end with users|Plan the export of old records',
     'Reports that only the old application has|Users who keep shadow lists',
     'One application less to pay for|The same process in all departments', 'Fewer interfaces|One place for master data'),
    ('REPURCHASE', 'medium', '3 to 6 months', 'moderate',
     'The service accepts our sign-on|The contract on the old product can be ended',
     'Ask three providers for a trial|Check where data and keys are kept|Export a sample of records',
     'Prices that rise after the first term|Own extensions that the service does not allow',
     'A price for each user|New functions without projects', 'No servers, no upgrades|Updates several times a year'),
    ('RETIRE', 'low', '2 to 6 weeks', 'low',
     'Nobody has asked for more than look-ups for a year|Records may be kept in an archive',
     'Tell the remaining users a date|Export records into the archive|Switch off for a month before deleting',
     'A yearly job that everybody has forgotten|Retention periods longer than thought',
     'Its whole running costs are saved|Audits have one system less', 'Unsupported software is gone|Less to back up'),
    ('RETAIN', 'low', 'Review in 12 months', 'low',
     'Its site stays available for two more years|Spare parts and support can be had',
     'Extend the support contract|Put it into a network zone of its own|Look at it again in a year',
     'Costs of a site for a few systems|Know-how that retires',
     'No risk for a process that must not stop|Rules on location are met',
     'Nothing changes for its neighbours|Time for a proper successor')
),

settings as (
  select
    (value ->> 'out_of_range_penalty_per_point')::numeric as penalty,
    (value ->> 'close_call_margin')::numeric * 100 as close_call
  from migration.sixr_parameters
  where parameter_key = 'recommendation'
),

models as materialized (
  select
    (value ->> 'strategy')::migration.sixrstrategy as strategy,
    parameter,
    weight::numeric as weight,
    (value -> 'ranges' -> parameter ->> 0)::numeric as low,
    (value -> 'ranges' -> parameter ->> 1)::numeric as high
  from migration.sixr_parameters
  cross join lateral json_each_text(value -> 'weights') as listed (parameter, weight)
  where parameter_key like 'strategy.%'
),

weighed_parameters as materialized (
  select
    round.id as round_id,
    strategy,
    parameter,
    score::numeric as score,
    weight * greatest(0, 1 - penalty * greatest(0, low - score::numeric, score::numeric - high)) * 100 as points,
    low,
    high
  from migration.sixr_analysis_parameters as round
  cross join lateral (
    values
      ('business_value', round.business_value), ('technical_complexity', round.technical_complexity),
      ('migration_urgency', round.migration_urgency), ('compliance_requirements', round.compliance_requirements),
      ('cost_sensitivity', round.cost_sensitivity), ('risk_tolerance', round.risk_tolerance),
      ('innovation_priority', round.innovation_priority)
  ) as scores (parameter, score)
  join models using (parameter)
  cross join settings
  where seed.is_demo(round.id)
),

scored_strategies as (
  select
    round_id,
    strategy,
    trim_scale(round(sum(points), 2)) as score,
    json_agg(
      json_build_object(
        'parameter', parameter, 'score', score, 'range', json_build_array(low, high), 'points', trim_scale(round(points, 2))
      )
      order by points desc, parameter collate "C"
    ) as factors
  from weighed_parameters
  group by round_id, strategy
),

ranked_strategies as (
  select
    round_id,
    strategy,
    factors,
    row_number() over ranking as rank,
    lead(strategy) over ranking as runner_up,
    trim_scale(score - lead(score) over ranking) as lead,
    json_object_agg(lower(strategy::text), score) over (
      partition by round_id order by strategy rows between unbounded preceding and unbounded following
    ) as scores
  from scored_strategies
  window ranking as (partition by round_id order by score desc, strategy)
)

insert into migration.sixr_recommendations (
  id, analysis_id, iteration_number, recommended_strategy, confidence_score, strategy_scores, key_factors,
  assumptions, next_steps, estimated_effort, estimated_timeline, estimated_cost_impact, risk_factors,
  business_benefits, technical_benefits, created_at, updated_at, created_by
)
select
  seed.uuid('sixr_recommendations', round.analysis_id || '/' || round.iteration_number),
  round.analysis_id,
  round.iteration_number,
  best.strategy,
  round(least(0.95, 0.5 + 0.25 * lead / close_call), 2),
  best.scores,
  json_build_array(best.factors -> 0, best.factors -> 1, best.factors -> 2),
  to_json(string_to_array(assumptions, '|')),
  to_json(
    case when lead < close_call then array['Look at ' || runner_up || ' as well: it is ' || lead || ' points behind'] end
    || string_to_array(next_steps, '|')
  ),
  effort,
  timeline,
  cost_impact,
  to_json(string_to_array(risks, '|')),
  to_json(string_to_array(business_benefits, '|')),
  to_json(string_to_array(technical_benefits, '|')),
  (round.created_at + interval '2 minutes') at time zone 'UTC',
  (round.created_at + interval '2 minutes') at time zone 'UTC',
  round.created_by
from ranked_strategies as best
join migration.sixr_analysis_parameters as round on round.id = best.round_id
left join playbook on playbook.strategy = best.strategy::text
cross join settings
where best.rank = 1
on conflict (analysis_id, iteration_number) do nothing;
