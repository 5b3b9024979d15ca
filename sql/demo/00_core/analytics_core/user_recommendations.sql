--! table: faraday.user_recommendations
--! mark: parent user_id
--! key: user_id, "timestamp"

-- Advice that the application gave: about one a month to each account, none twice to the same person within the year. Older
-- advice has been followed more often than new; the higher its priority, the sooner.
with

advice (teaching, number, type, category, priority, text, reason, steps) as (
  values
    (true, 0, 'attendance', 'record keeping', 0.82, 'Enter attendance in the lesson',
      'Entries came in the evening on %s days of the last month.',
      array['Pin the class to the tablet', 'Save before the cool-down']),
    (true, 1, 'lesson', 'planning', 0.55, 'Reuse a lesson that worked', 'Your lessons on throwing were rated well %s times.',
      array['Open the lesson', 'Copy it to next week']),
    (true, 2, 'safety', 'safety', 0.91, 'Check inhalers before running', '%s pupils in your classes have asthma plans.',
      array['Open the care plan summary', 'Carry the class bag outdoors']),
    (true, 3, 'assessment', 'assessment', 0.64, 'Spread assessments over the term', '%s assessments fell into one week.',
      array['Pick two skills a month', 'Use the short rubric']),
    (true, 4, 'fitness', 'fitness', 0.48, 'Show pupils their own trend', 'Trends were opened %s times by pupils, never in class.',
      array['Project the trend without names', 'Let each set one goal']),
    (true, 5, 'communication', 'families', 0.39, 'Write home when something went well',
      'The last %s messages were about problems.', array['Pick one pupil a week', 'Use the family letter tool']),
    (true, 6, 'equipment', 'equipment', 0.58, 'Report worn balls at once', '%s inspections found the same worn balls.',
      array['Photograph the damage', 'File it under equipment']),
    (true, 7, 'adaptation', 'inclusion', 0.73, 'Offer two levels of each game', '%s pupils sat out more than one game.',
      array['Plan an easier and a harder rule', 'Let pupils choose']),
    (true, 8, 'training', 'staff', 0.35, 'Renew the first aid certificate', 'It runs out within %s weeks.', array['Choose a date', 'Ask for a substitute']),
    (true, 9, 'planning', 'planning', 0.44, 'Have an indoor version ready', 'Rain moved %s lessons this season.',
      array['Mark indoor activities', 'Keep a box of soft balls in the gym']),
    (true, 10, 'class', 'class management', 0.51, 'Change the groups', 'Groups have stayed the same for %s weeks.',
      array['Sort by birthday month', 'Mix levels']),
    (true, 11, 'goal', 'fitness', 0.46, 'Look at goals that stand still', '%s goals have not moved since autumn.',
      array['Open the goal list', 'Talk for two minutes']),
    (true, 12, 'nutrition', 'health', 0.33, 'Remind classes to drink', 'The heat index was high on %s days.',
      array['Two breaks a lesson', 'Bottles on the line']),
    (false, 0, 'attendance', 'reports', 0.76, 'Look at Monday absences', 'Mondays lose %s pupils more than other days.',
      array['Open attendance by weekday', 'Call the families concerned']),
    (false, 1, 'staffing', 'staff', 0.67, 'Plan substitutes for fitness testing', '%s teachers test in the same week.',
      array['Compare the calendars', 'Book two substitutes']),
    (false, 2, 'safety', 'safety', 0.93, 'Close open incident reports', '%s reports wait for a signature.', array['Filter by status', 'Sign or send back']),
    (false, 3, 'equipment', 'budget', 0.49, 'Order mats before summer', '%s mats are past their age limit.',
      array['Check the inspection list', 'Ask for two offers']),
    (false, 4, 'reports', 'reports', 0.41, 'Send the board a shorter report', 'The last one had %s pages.',
      array['Keep the three charts', 'Put tables in the annex']),
    (false, 5, 'facility', 'facilities', 0.53, 'Share the gym on Fridays', 'It stood empty for %s periods.',
      array['Ask the elective teachers', 'Move one class']),
    (false, 6, 'access', 'accounts', 0.71, 'Turn on two-factor sign-in', '%s accounts still use a password alone.',
      array['Send the instructions', 'Set a date']),
    (false, 7, 'budget', 'assistants', 0.38, 'Compare plans with use', '%s subscriptions stay far below their allowance.',
      array['Open assistant costs', 'Change plans at the end of the month']),
    (false, 8, 'training', 'staff', 0.45, 'Book the first aid course', '%s certificates run out this year.',
      array['Reserve the library', 'Invite the teachers']),
    (false, 9, 'families', 'families', 0.36, 'Publish field day early', 'Last year families had %s days'' notice.',
      array['Set the date', 'Post the announcement']),
    (false, 10, 'health', 'health', 0.62, 'Check care plans in September', '%s plans are older than a year.', array['Ask the nurse', 'Remind families']),
    (false, 11, 'curriculum', 'curriculum', 0.47, 'Compare units between schools', 'Grade 5 differs in %s units.',
      array['Open the unit map', 'Talk at the next meeting']),
    (false, 12, 'access', 'accounts', 0.59, 'Review old permissions', '%s overrides have no end date.', array['Open the list', 'Set an end or remove'])
),

staff as (
  select
    account.id, account.user_type = 'pe_teacher' as teaching, account.email,
    row_number() over (order by account.created_at) as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

given as materialized (
  select
    staff.id as user_id, staff.email, advice.*, placed.back,
    (
      seed.today() - 10 - 28 * placed.back - seed.int('user_recommendations.timestamp', staff.email || placed.back, 0, 9)
    ) + interval '6 hours' as given_at,
    seed.int('user_recommendations.recommendation_data', staff.email || placed.back, 2, 9) as figure,
    round(
      advice.priority + 0.06 * seed.uniform('user_recommendations.priority_score', staff.email || placed.back)::numeric, 2
    ) as score,
    seed.uniform('user_recommendations.is_implemented', staff.email || placed.back) as draw,
    seed.int('user_recommendations.implementation_date', staff.email || placed.back, 1, 9) as days
  from generate_series(1, seed.rows(400)) as n
  cross join lateral (
    select 32 * ((n - 1) / 400) + 1 + mod(mod(n - 1, 400), 32) as position, mod(n - 1, 400) / 32 as back
  ) as placed
  left join staff on staff.position = placed.position
  left join advice on advice.teaching = staff.teaching and advice.number = mod(placed.position * 5 + placed.back, 13)
),

judged as (
  select given.*, draw < least(0.9, score * (0.35 + 0.06 * back)) as done
  from given
)

insert into faraday.user_recommendations (
  user_id, recommendation_type, recommendation_data, priority_score, category, actionable_items, "timestamp", is_implemented,
  implementation_date
)
select
  user_id,
  type,
  json_build_object('title', text, 'reason', replace(reason, '%s', figure::text), 'figure', figure),
  score,
  category,
  to_json(steps),
  given_at,
  done,
  case when done then given_at + interval '1 day' * days + interval '8 hours' end
from judged
where not exists (
  select from faraday.user_recommendations as present
  where present.user_id = judged.user_id and present."timestamp" = judged.given_at
);
