--! table: faraday.lesson_plan_objectives
--! mark: parent lesson_plan_id
--! key: lesson_plan_id, objective

-- Six aims of each gym lesson, one from each domain: moving, knowing, fitness, working together, responsibility and safety.
-- The words fit the
-- grade band and the topic of the plan, the code is that of New Jersey's learning standards for its grades (by the end of
-- grade 2, 5, 8 or 12).
with

domains (sequence, domain, strand, younger, older, measure) as (
  values
    (1, 'motor skill', '2.2.%s.MSC.1', 'Show the ready position and three good tries in %s.',
      'Perform the key movement of %s with control in four of five tries.', 'skill rubric'),
    (1, 'motor skill', '2.2.%s.MSC.2', 'Move through open space in %s without bumping into anybody.',
      'Adjust speed and direction in %s to what the others do.', 'observation checklist'),
    (1, 'motor skill', '2.2.%s.MSC.3', 'Follow the beat or the signal in %s.',
      'Link two movements of %s into one fluent action.', 'skill rubric'),
    (2, 'knowledge', '2.2.%s.MSC.4', 'Say one cue for %s in own words.',
      'Explain two cues for %s to a partner and correct one error.', 'exit question'),
    (2, 'knowledge', '2.2.%s.MSC.5', 'Name the body parts that work most in %s.', 'Describe which tactic helps in %s and when.',
      'exit question'),
    (3, 'fitness', '2.2.%s.PF.1', 'Notice that the heart beats faster in %s.',
      'Stay in the target heart rate zone for eight minutes of %s.', 'pulse count'),
    (3, 'fitness', '2.2.%s.PF.2', 'Keep moving for the whole main part of %s.',
      'Name the fitness component that %s trains and set a goal for it.', 'activity log'),
    (4, 'cooperation', '2.1.%s.SSH.1', 'Take turns and share equipment in %s.', 'Give a partner one helpful hint during %s.',
      'peer observation'),
    (4, 'cooperation', '2.1.%s.SSH.2', 'Invite somebody to join in %s.', 'Change roles in %s without being asked.',
      'peer observation'),
    (5, 'responsibility', '2.1.%s.EH.1', 'Try again in %s after a miss.', 'Judge the own effort in %s honestly from 1 to 4.',
      'self-assessment'),
    (5, 'responsibility', '2.1.%s.EH.2', 'Line up within ten seconds after %s.', 'Set up and put away what %s needs as a team.',
      'observation checklist'),
    (6, 'safety', '2.3.%s.PS.1', 'Stop on the signal during %s.', 'Spot one hazard before %s and remove it.',
      'observation checklist'),
    (6, 'safety', '2.3.%s.PS.2', 'Keep an arm length of space in %s.', 'Adapt %s when a classmate gets tired or hurt.',
      'observation checklist')
),

choices as (
  select domains.*, row_number() over (partition by sequence order by strand) as choice,
    count(*) over (partition by sequence) as choices
  from domains
),

plans as (
  select
    plan.id, plan.created_at, plan.updated_at, plan.is_completed,
    class.name || plan.title as key,
    lower(left(plan.lesson_metadata ->> 'topic', 1)) || substr(plan.lesson_metadata ->> 'topic', 2) as topic,
    plan.lesson_metadata ->> 'grade_band' as band,
    row_number() over (order by class.name collate "C", plan.title collate "C")::integer as position
  from faraday.pe_lesson_plans as plan
  join faraday.physical_education_classes as class on class.id = plan.class_id
  where plan.description like 'MOCK:%'
),

wanted as (
  select
    plans.*,
    choices.domain, choices.sequence, choices.measure,
    format(case when band in ('K-2', '3-5') then choices.younger else choices.older end, topic) as objective,
    format(choices.strand, case band when 'K-2' then 2 when '3-5' then 5 when '6-8' then 8 else 12 end) as standard
  from generate_series(1, seed.rows(2400)) as n
  left join plans on plans.position = 1 + (n - 1) / 6
  left join choices
    on choices.sequence = 1 + mod(n - 1, 6)
    and choices.choice = 1 + mod(seed.int('lesson_plan_objectives.choice', plans.key || choices.sequence, 0, 5),
      choices.choices::integer)
)

insert into faraday.lesson_plan_objectives (lesson_plan_id, objective, objective_metadata, created_at, updated_at)
select
  id,
  objective,
  json_build_object('domain', domain, 'order', sequence, 'standard', standard, 'measured_by', measure),
  created_at + interval '1 minute' * sequence,
  greatest(updated_at, created_at + interval '1 minute' * sequence)
from wanted
where not exists (select from faraday.lesson_plan_objectives as present where present.lesson_plan_id = wanted.id
  and present.objective = wanted.objective);
