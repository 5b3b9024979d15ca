--! table: faraday.rubrics
--! mark: ledger
--! key: name

-- Forty marking schemes for the training of the staff: four kinds of work in each of ten subjects, whose short form the
-- codes of the
-- courses begin with. The criteria of a kind are the same everywhere, but for one that the subject brings along; points add up.
with

subjects (code, subject, own_criterion) as (
  values
    ('AP', 'Adapted PE', 'Every child takes part in the same lesson'),
    ('AS', 'Assessment', 'Two raters would agree'),
    ('CO', 'Coaching', 'Development before winning'),
    ('FA', 'First aid', 'Steps in the order of the protocol'),
    ('FI', 'Fitness', 'Load fits age and training'),
    ('HC', 'Health conditions', 'Follows the care plan of the child'),
    ('SF', 'Safety', 'Hazards seen and named'),
    ('TC', 'Technology', 'Privacy of the children kept'),
    ('TE', 'Teaching', 'Children are active most of the time'),
    ('WB', 'Wellbeing', 'Respectful language')
),

kinds (kind, own_points, criteria) as (
  values
    ('quiz', 4, '[{"criterion": "Correct answers", "points": 16}]'),
    ('case study', 10,
      '[{"criterion": "Facts of the case", "points": 10}, {"criterion": "Decision and reasons", "points": 20}, {"criterion": "Clear writing", "points": 10}]'),
    ('practice', 20, '[{"criterion": "Preparation", "points": 20}, {"criterion": "Execution", "points": 40}, {"criterion": "Communication", "points": 20}]'),
    ('reflection', 5, '[{"criterion": "Own experience", "points": 10}, {"criterion": "What changes next time", "points": 10}]')
),

wanted as (
  select
    subject || ': ' || kind as name,
    dense_rank() over (order by subjects.code) as subject_rank,
    criteria::jsonb || jsonb_build_array(jsonb_build_object('criterion', own_criterion, 'points', own_points)) as criteria,
    seed.today()::timestamp - interval '640 days' + interval '8 hours' + interval '1 minute' * seed.int('rubrics.created_at',
      subject || kind, 0, 420) as created_at
  from subjects
  cross join kinds
),

owners as (
  -- The department of physical education writes them, one colleague for each subject.
  select
    account.id,
    row_number() over (order by account.created_at, account.email collate "C") as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

inserted as (
  insert into faraday.rubrics (name, criteria, total_points, created_by, created_at, updated_at)
  select
    wanted.name,
    wanted.criteria::json,
    (select sum((item ->> 'points')::integer) from jsonb_array_elements(wanted.criteria) as item),
    owners.id,
    wanted.created_at,
    wanted.created_at + interval '75 days'
  from wanted
  left join owners on owners.position = 7 + 2 * wanted.subject_rank
  order by wanted.name collate "C"
  -- That many at any scale.
  limit least(seed.rows(400), 40)
  on conflict (name) do nothing
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.rubrics', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
