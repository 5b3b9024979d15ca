--! table: faraday.gpt_context_interactions
--! mark: parent context_id
--! key: context_id, processed_at

-- The messages of the conversations, ten for each five of them: question, answer, and in every fifth a second pair. What is
-- said is about the topic, school and grade of the conversation. Four characters count as a token; an answer takes the
-- assistant about a second for thirty tokens.
with

lines (topic, step, text) as (
  values
    ('lesson planning', 0, 'Plan a throwing lesson for %g. I have 45 minutes, twenty soft balls and half the gym.'),
    ('lesson planning', 1,
      'Warm-up: six minutes of mirror throws without a ball. Then four stations of six minutes: target, distance, partner, moving hoop. End with a game in which every catch counts for both teams. Cue of the day: step with the opposite foot.'),
    ('lesson planning', 2, 'Half of them never throw overhand. What do they do?'),
    ('lesson planning', 3,
      'Let them start side-on with the arm already up, two steps from the wall. After ten good throws they move back one step. At %s the taped line at four meters is a good first goal.'),
    ('adapting for asthma', 0, 'Some pupils in %g have asthma. How do they take part in the mile run without standing out?'),
    ('adapting for asthma', 1,
      'Run it as a relay of quarter miles with a partner, so that everybody rests. Warm up for ten minutes, keep inhalers at the start, and stop anyone who coughs. Count laps of the pair, not of the pupil. On cold days run indoors.'),
    ('adapting for asthma', 2, 'One of them always wants to go on although he wheezes.'),
    ('adapting for asthma', 3,
      'Agree on a sign before the start: hand on the head means two minutes of walking, no questions. Follow his care plan and tell the nurse of %s afterwards, even if it passed.'),
    ('writing to parents', 0, 'Write to the families in %g: proper shoes and a water bottle on days with a lesson.'),
    ('writing to parents', 1,
      'Dear families, your child moves a lot in our lessons. Please send shoes with laces and a water bottle on these days. We have spare shoes at %s, so nobody sits out. Thank you for helping.'),
    ('writing to parents', 2, 'Friendlier, please, and shorter.'),
    ('writing to parents', 3,
      'Dear families, two things make our lessons better: shoes with laces and something to drink. Forgotten? We lend both. See you in the gym!'),
    ('rubric', 0, 'I need a rubric for dribbling in %g with four levels.'),
    ('rubric', 1,
      'Not yet: the ball is slapped and runs away. Getting there: five bounces while standing. There: walks twenty steps, eyes sometimes up. Beyond: changes hand and direction while looking at a partner.'),
    ('rubric', 2, 'How do I assess all of them in one lesson?'),
    ('rubric', 3,
      'Set up a lane in which two pupils come towards you while the others play. Twenty seconds each are enough; note only those who are not at the third level.'),
    ('unit planning', 0, 'Six lessons of team games for %g, each building on the one before.'),
    ('unit planning', 1,
      'Week 1 open space, 2 passing under pressure, 3 two against one, 4 defending, 5 small tournament with own rules, 6 the same tournament with pupils as referees. Each week keeps one rule of the last.'),
    ('unit planning', 2, 'Where do I fit the assessment?'),
    ('unit planning', 3,
      'In week 4, when all know the game: watch who finds space without the ball. Show the criteria in week 3, so that pupils of %s can judge each other first.'),
    ('warm-ups', 0, 'Our gym is small. Six-minute warm-ups for %g without equipment?'),
    ('warm-ups', 1,
      'Clock lunges, shadow partner, letter walks on all fours, statue when the clap comes, and line jumps in a rhythm. Nobody needs more than two square meters, and nobody waits.'),
    ('warm-ups', 2, 'Which one works first thing in the morning?'),
    ('warm-ups', 3, 'Letter walks: quiet, slow to start, and they laugh by the third letter. Clock lunges wake shoulders and hips afterwards.'),
    ('fitness results', 0, 'How do I talk about pacer results with %g without comparing pupils?'),
    ('fitness results', 1,
      'Give each pupil the own laps of autumn and spring on a card. Ask: what has changed, and what did you do for it? Show the whole grade only as a band without names.'),
    ('fitness results', 2, 'Some have fewer laps than last time.'),
    ('fitness results', 3,
      'Name reasons that are nobody''s fault first: growth, a cold, a warm day. Then let them choose one habit for four weeks and test again at %s.'),
    ('class climate', 0, 'After every lost game two pupils in %g cry or shout. What can I say?'),
    ('class climate', 1,
      'Before the game let all practise the sentence good game, again? At the end each team names one good move of the other. Speak with the two alone, later, about what their body does first.'),
    ('class climate', 2, 'And if it happens anyway?'),
    ('class climate', 3,
      'A fixed place by the door, two minutes, a drink, then a task that helps the class, such as keeping time. No talk until they are calm.'),
    ('translation', 0, 'Please put this into Spanish: Swimming starts on Tuesday. Bring a towel and a cap.'),
    ('translation', 1,
      'Natación empieza el martes. Por favor traigan toalla y gorro. I kept the note polite and plain; for %g you may add where the bus stops.'),
    ('translation', 2, 'Add that pupils who cannot swim are welcome.'),
    ('translation', 3, 'Todos son bienvenidos, también quienes todavía no saben nadar. There is a group for beginners.'),
    ('board report', 0, 'Summarise the attendance in physical education at %s for the board, one page.'),
    ('board report', 1,
      'Suggested order: one sentence on the whole, a chart by weekday, a chart by grade, three measures. Mondays and the weeks from December to February are lowest; name the reasons only where you know them.'),
    ('board report', 2, 'They will ask what we do about Mondays.'),
    ('board report', 3,
      'Offer two things that can be measured: a call home after the second missed Monday, and the favourite game of the week moved to Monday. Promise figures for next term.'),
    ('substitutes', 0, 'Fitness testing takes two teachers of %s out of their lessons for a week. Plan substitutes.'),
    ('substitutes', 1,
      'Test in the morning periods only and let each tester keep the last lesson. Four periods a day stay open; two substitutes cover them if the electives on Friday are joined.'),
    ('substitutes', 2, 'We have one substitute.'),
    ('substitutes', 3, 'Then spread the testing over two weeks and join two classes of the same grade in the large gym, with the substitute as second adult.'),
    ('announcement', 0, 'A notice about field day at %s: date to follow, helpers wanted, rain plan.'),
    ('announcement', 1,
      'Field day is coming! All classes run, jump and cheer from nine to two. We look for thirty helpers with a whistle or a smile. If it rains, we meet in the gym one week later. The date follows.'),
    ('announcement', 2, 'Say where helpers sign up.'),
    ('announcement', 3, 'Helpers write to the school office or put their name on the list by the entrance. Please do so ten days before.'),
    ('concussion protocol', 0, 'Put our concussion rules into words that all staff of %s understand.'),
    ('concussion protocol', 1,
      'Knock on the head: stop at once, do not move the pupil if the neck hurts, call the nurse. No sport on the same day, whatever the pupil says. Tell the family before the bus leaves. Return only with a doctor''s note, in steps.'),
    ('concussion protocol', 2, 'What do the steps look like?'),
    ('concussion protocol', 3, 'A day each of rest, walking, running without contact, drills, full practice. Headache sends the pupil one step back.')
),

numbered as (
  select
    n,
    5 * ((n - 1) / 10) + case when mod(n - 1, 10) < 4 then 1 else mod(n - 1, 10) / 2 end as number,
    case when mod(n - 1, 10) < 4 then mod(n - 1, 10) else mod(n - 1, 2) end as step
  from generate_series(1, seed.rows(400)) as n
),

contexts as (
  select context.*, (context.context_metadata->>'number')::integer as number
  from faraday.gpt_interaction_contexts as context
  where context.description like 'MOCK:%'
),

said as (
  select
    contexts.id, contexts.primary_gpt_id, contexts.user_id, account.organization_id, numbered.step,
    replace(
      replace(lines.text, '%g', coalesce(contexts.context_data->>'grade', 'all grades')), '%s', contexts.context_data->>'school'
    ) as text,
    contexts.created_at + interval '40 seconds' + interval '95 seconds' * numbered.step as moment
  from numbered
  left join contexts on contexts.number = numbered.number
  left join lines on lines.topic = contexts.context_data->>'topic' and lines.step = numbered.step
  left join faraday.users as account on account.id = contexts.user_id
),

counted as (
  select said.*, ceil(char_length(text) / 4.0)::integer as tokens
  from said
)

insert into faraday.gpt_context_interactions (
  metadata, context_id, gpt_id, interaction_type, content, role, token_count, processing_time, processed_at, user_id,
  organization_id
)
select
  json_build_object('step', step + 1),
  id,
  primary_gpt_id,
  case when mod(step, 2) = 1 then 'RESPONSE' when step = 0 then 'QUERY' else 'MESSAGE' end::faraday.interactiontype,
  json_build_object('text', text),
  case mod(step, 2) when 0 then 'user' else 'assistant' end,
  tokens,
  case mod(step, 2) when 0 then 0.02 else round(0.6 + tokens / 30.0, 2) end,
  moment,
  user_id,
  organization_id
from counted
where not exists (
  select from faraday.gpt_context_interactions as present
  where present.context_id = counted.id and present.processed_at = counted.moment
);
