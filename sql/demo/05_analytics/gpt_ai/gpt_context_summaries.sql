--! table: faraday.gpt_context_summaries
--! mark: parent context_id
--! key: context_id, summary_type

-- Short forms of the first conversations that have messages, four of each five of them, written a minute after the last
-- message. They say what the conversation was about and what came out of it.
with

digests (topic, outcome, points, topics, sentiment) as (
  values
    ('lesson planning', 'A 45-minute throwing lesson with four stations and one shared game',
      array['mirror throws as warm-up', 'four stations of six minutes', 'cue: opposite foot'], array['throwing', 'stations'],
      'positive'),
    ('adapting for asthma', 'The mile becomes a partner relay with a long warm-up and inhalers at the start',
      array['relay of quarter miles', 'ten minutes of warm-up', 'indoors on cold days'], array['asthma', 'running', 'inclusion'],
      'neutral'),
    ('writing to parents', 'A short friendly letter about shoes and water bottles',
      array['shoes with laces', 'water bottle', 'spares can be lent'], array['families', 'letter'], 'positive'),
    ('rubric', 'Four levels for dribbling, from not yet to beyond',
      array['five bounces standing', 'twenty steps walking', 'changes hand and direction'], array['assessment', 'dribbling'],
      'neutral'),
    ('unit planning', 'Six weeks from open space to a tournament refereed by pupils',
      array['each week keeps one rule', 'assessment in week 4', 'tournament in weeks 5 and 6'], array['unit', 'team games'],
      'positive'),
    ('warm-ups', 'Five warm-ups that need no equipment and no queue', array['clock lunges', 'letter walks', 'statue on the clap'],
      array['warm-up', 'small gym'], 'positive'),
    ('fitness results', 'Results are compared with the pupil''s own, never with others',
      array['card with own laps', 'band without names', 'one habit for four weeks'], array['fitness', 'motivation'], 'neutral'),
    ('class climate', 'Words and a quiet place for pupils who cannot lose',
      array['good game, again?', 'two minutes by the door', 'talk later'], array['behavior', 'emotions'], 'negative'),
    ('translation', 'The swimming note in Spanish, polite and plain',
      array['towel and cap', 'starts on Tuesday', 'beginners welcome'], array['translation', 'swimming'], 'positive'),
    ('board report', 'One page on attendance: weekday, grade, three measures',
      array['Mondays are lowest', 'call after the second missed Monday', 'figures next term'], array['attendance', 'report'],
      'neutral'),
    ('substitutes', 'Testing in the morning, lessons covered by joined classes',
      array['morning periods only', 'electives joined', 'second adult in the gym'], array['staffing', 'fitness testing'],
      'neutral'),
    ('announcement', 'A field day notice with helpers and a rain plan',
      array['thirty helpers', 'rain plan a week later', 'date to follow'], array['field day', 'families'], 'positive'),
    ('concussion protocol', 'Concussion rules in plain words, with the steps back to sport',
      array['stop at once', 'no sport on the same day', 'doctor''s note'], array['safety', 'concussion'], 'neutral')
),

contexts as (
  select context.*, (context.context_metadata->>'number')::integer as number
  from faraday.gpt_interaction_contexts as context
  where context.description like 'MOCK:%'
),

written as (
  select
    contexts.id, contexts.user_id, account.organization_id, contexts.context_data, digests.*, n, contexts.priority,
    digests.outcome || '; asked for ' || coalesce(contexts.context_data->>'grade' || ' at ', '')
      || (contexts.context_data->>'school') || '.' as summary,
    (contexts.context_metadata->>'messages')::integer as messages,
    contexts.last_accessed_at + interval '1 minute' as written_at
  from generate_series(1, seed.rows(100)) as n
  left join contexts on contexts.number = 5 * ((n - 1) / 4) + 1 + mod(n - 1, 4)
  left join digests on digests.topic = contexts.context_data->>'topic'
  left join faraday.users as account on account.id = contexts.user_id
)

insert into faraday.gpt_context_summaries (
  created_at, updated_at, status, is_active, metadata, context_id, summary, key_points, sentiment, topics, token_count,
  summary_type,
  confidence_score, summary_metadata, user_id, organization_id
)
select
  written_at,
  written_at,
  'ACTIVE',
  true,
  json_build_object('topic', topic),
  id,
  summary,
  to_json(points),
  sentiment,
  to_json(topics),
  ceil(char_length(summary) / 4.0)::integer,
  case when messages > 2 then 'conversation' else 'answer' end,
  round(0.78 + 0.2 * seed.uniform('gpt_context_summaries.confidence_score', n)::numeric, 2),
  json_build_object('messages', messages, 'model', 'gpt-4o-mini'),
  user_id,
  organization_id
from written
where not exists (
  select from faraday.gpt_context_summaries as present
  where present.context_id = written.id
    and present.summary_type = case when written.messages > 2 then 'conversation' else 'answer' end
);
