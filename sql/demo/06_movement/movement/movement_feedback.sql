--! table: faraday.movement_feedback
--! mark: parent pattern_id
--! key: pattern_id, feedback_type

-- What teachers say about a pattern of the list, up to three sorts of remarks each: technique for all, safety for all, a
-- step up for some. What is a quarter of a year old has been worked into the lesson cards.
with

remarks (turn, type, category, text, severity) as (
  values
    (1, 'technique', 'locomotor', 'look ahead, arms swing from the shoulder', 'medium'),
    (1, 'technique', 'stability', 'fix the eyes on one point and brace the trunk', 'medium'),
    (1, 'technique', 'manipulative', 'watch the object until it has left the hand or foot', 'medium'),
    (1, 'technique', 'combined', 'slow the first movement down until the second follows by itself', 'medium'),
    (2, 'safety', 'locomotor', 'all in one direction, an arm length apart', 'high'),
    (2, 'safety', 'stability', 'mats down, shoes tied, nobody under or behind', 'high'),
    (2, 'safety', 'manipulative', 'throw only when the partner looks', 'high'),
    (2, 'safety', 'combined', 'mark where each group starts and stops', 'high'),
    (3, 'progression', 'locomotor', 'add a change of direction on a signal', 'low'),
    (3, 'progression', 'stability', 'close the eyes or stand on a pad', 'low'),
    (3, 'progression', 'manipulative', 'smaller ball, longer distance', 'low'),
    (3, 'progression', 'combined', 'do it against a passive defender', 'low')
),

wanted as (
  select
    pattern.id,
    pattern.name,
    remarks.*,
    row_number() over (order by turn, (pattern_metadata ->> 'number')::integer) as n
  from faraday.physical_education_movement_patterns as pattern
  join remarks using (category)
  where pattern.description like 'MOCK:%'
),

dated as (
  select wanted.*, seed.office_time('movement_feedback.created_at', n, seed.now() - interval '400 days',
    seed.now()) at time zone 'UTC' as noted_at
  from wanted
)

insert into faraday.movement_feedback (
  pattern_id, feedback_type, feedback_text, severity, is_implemented, created_at, updated_at
)
select
  id,
  type,
  name || ': ' || text || '.',
  severity,
  noted_at < seed.today() - 90,
  noted_at,
  case when noted_at < seed.today() - 90 then noted_at + interval '60 days' else noted_at end
from dated
where n <= least(seed.rows(200), 240)
  and not exists (
    select from faraday.movement_feedback as present
    where present.pattern_id = dated.id
      and present.feedback_type = dated.type
  );
