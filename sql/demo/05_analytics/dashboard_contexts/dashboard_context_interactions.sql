--! table: faraday.dashboard_context_interactions
--! mark: parent context_id
--! key: context_id, "timestamp"

-- Six messages of each question to the dashboards, a minute apart: question, chart, a narrower question, chart, what to do,
-- advice. Odd ones are the person's, even ones the assistant's.
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
lines (topic, step, text) as (
  values
    ('attendance', 1, 'Attendance by weekday and month, please.'),
    ('attendance', 2, 'Mondays lie below the other days all year, most of all in winter.'),
    ('attendance', 3, 'Only those who missed three Mondays or more.'),
    ('attendance', 4, 'Here is the list, sorted by class, without reasons.'),
    ('attendance', 5, 'What do others do about it?'),
    ('attendance', 6, 'Two schools call home after the second time and put the favourite game on Monday.'),
    ('fitness', 1, 'Pacer laps of my classes, autumn against spring.'),
    ('fitness', 2, 'All classes gained; the spread within a class is larger than between classes.'),
    ('fitness', 3, 'Gains for each pupil, please, no names on the chart.'),
    ('fitness', 4, 'Done: one dot for each pupil, the median as a line.'),
    ('fitness', 5, 'Who should I talk to?'),
    ('fitness', 6, 'Those who lost more than five laps; ask about colds and shoes first.'),
    ('assessment', 1, 'Which pupils have no score this month?'),
    ('assessment', 2, 'A handful in each class, mostly from the days of the school trip.'),
    ('assessment', 3, 'Can I catch up in one lesson?'),
    ('assessment', 4, 'Yes: a dribbling lane takes twenty seconds for each pupil.'),
    ('assessment', 5, 'Remind me.'), ('assessment', 6, 'A reminder is set for your next lesson with them.'),
    ('safety', 1, 'Show incidents on a map of places.'),
    ('safety', 2, 'Most happen in the gym, then on the field; few on the stairs.'),
    ('safety', 3, 'Which of them were more than a bruise?'),
    ('safety', 4, 'A small part; they were seen by the nurse and followed up.'),
    ('safety', 5, 'What would prevent them?'), ('safety', 6, 'Two meters of free space at the walls and dry soles after rain.'),
    ('equipment', 1, 'What is in poor condition?'), ('equipment', 2, 'Soft balls and two mats; the rest is fair or better.'),
    ('equipment', 3, 'When were the mats bought?'), ('equipment', 4, 'They are close to their age limit.'),
    ('equipment', 5, 'Draft an order.'), ('equipment', 6, 'Drafted: mats first, balls with the summer order.'),
    ('staffing', 1, 'Which lessons have no teacher in the next two weeks?'),
    ('staffing', 2, 'Those during first aid training and the testing days.'),
    ('staffing', 3, 'Who is free then?'), ('staffing', 4, 'Colleagues with a free period at the same time, listed by school.'),
    ('staffing', 5, 'Write to them.'), ('staffing', 6, 'Draft is ready; it asks, it does not tell.'),
    ('cost', 1, 'Costs of the assistants by month.'),
    ('cost', 2, 'They follow the school year: high in autumn and spring, hardly anything in July.'),
    ('cost', 3, 'Who stays far below the allowance?'), ('cost', 4, 'Several accounts use less than half of it.'),
    ('cost', 5, 'What if they change plans?'),
    ('cost', 6, 'A smaller plan would do; the change is possible at the end of a billing month.')
),

said as (
  select
    contexts.id as context_id, contexts.primary_gpt_id, placed.step, contexts.topic,
    coalesce(lines.text, 'Please go on.') as text,
    contexts.created_at + interval '1 minute' * placed.step as moment
  from generate_series(1, seed.rows(300)) as n
  cross join lateral (select (n - 1) / 6 + 1 as number, mod(n - 1, 6) + 1 as step) as placed
  left join contexts on contexts.number = placed.number
  left join lines on lines.topic = contexts.topic and lines.step = placed.step
)

insert into faraday.dashboard_context_interactions (context_id, gpt_id, interaction_type, content, meta_data, "timestamp")
select
  context_id,
  primary_gpt_id,
  case when mod(step, 2) = 1 then 'question' else 'answer' end,
  json_build_object('role', case when mod(step, 2) = 1 then 'user' else 'assistant' end, 'text', text),
  json_build_object('step', step, 'tokens', ceil(char_length(text) / 4.0), 'chart', step in (2, 4)),
  moment
from said
where not exists (
  select from faraday.dashboard_context_interactions as present
  where present.context_id = said.context_id and present."timestamp" = said.moment
);
