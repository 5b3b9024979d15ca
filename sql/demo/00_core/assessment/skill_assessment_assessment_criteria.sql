--! table: faraday.skill_assessment_assessment_criteria
--! mark: text description
--! key: name
--! scaffold: 7bef00f19046 2893c8faa2b2

-- Tree of scoring criteria.
with

wanted as (
  select
    n,
    (seed.office_time('skill_assessment_assessment_criteria.created_at', n, seed.now() - interval '730 days', seed.now()) at time zone 'UTC') as created_at,
    initcap(name_word.word) || ' criteria' as plain_name,
    'MOCK: ' || description_word.word as description,
    seed.int('skill_assessment_assessment_criteria.min_score', n, 40, 100) as min_score
  from generate_series(1, seed.rows(24)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('skill_assessment_assessment_criteria.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('skill_assessment_assessment_criteria.description', n)
),

shaped as (
  select
    wanted.*,
    (seed.time_between('skill_assessment_assessment_criteria.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC') as updated_at
  from wanted
),

detailed as (
  select
    shaped.*,
    left(plain_name, 250) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 250)) order by n), 1), '') as name
  from shaped
)

insert into faraday.skill_assessment_assessment_criteria (
  created_at, updated_at, last_accessed_at, archived_at, deleted_at, scheduled_deletion_at, retention_period,
  name, description, criteria_type, rubric, weight, min_score, max_score, parent_id
)
select
  created_at,
  updated_at,
  case
    when seed.chance('skill_assessment_assessment_criteria.last_accessed_at?', n, 0.8) then (seed.time_between('skill_assessment_assessment_criteria.last_accessed_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end,
  case
    when seed.chance('skill_assessment_assessment_criteria.archived_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_assessment_criteria.archived_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('skill_assessment_assessment_criteria.deleted_at?', n, 0.06) then least(updated_at + interval '24 hours' * seed.int('skill_assessment_assessment_criteria.deleted_at', n, 1, 60), (seed.now() at time zone 'UTC'))
  end,
  case
    when seed.chance('skill_assessment_assessment_criteria.scheduled_deletion_at?', n, 0.9) then created_at + interval '24 hours' * seed.int('skill_assessment_assessment_criteria.scheduled_deletion_at', n, 1, 60)
  end,
  case
    when seed.chance('skill_assessment_assessment_criteria.retention_period?', n, 0.85) then seed.int('skill_assessment_assessment_criteria.retention_period', n, 1, 100)
  end,
  name,
  description,
  seed.pick('skill_assessment_assessment_criteria.criteria_type', n, 'technical', 'performance', 'progress', 'safety'),
  jsonb_build_object('source', seed.pick('skill_assessment_assessment_criteria.rubric.source', n, 'web', 'api', 'import'), 'version', seed.int('skill_assessment_assessment_criteria.rubric.version', n, 1, 5))::json,
  1,
  min_score,
  min_score + seed.int('skill_assessment_assessment_criteria.max_score', n, 0, 60),
  null::integer
from detailed
on conflict (name) do nothing;

-- Keys to rows that come later.
update faraday.skill_assessment_assessment_criteria as skill_assessment_assessment_criteria
set
  parent_id = coalesce(skill_assessment_assessment_criteria.parent_id, chosen.parent_id)
from (
  select
    child.id,
    choice_1.id as parent_id
  from (
    select
      row_of.id,
      row_number() over (order by row_of.name)::integer as n
    from faraday.skill_assessment_assessment_criteria as row_of
    where row_of.description::text like 'MOCK:%'
  ) as child
  left join (
    select
      row_of.id,
      row_number() over (order by row_of.name)::integer as position
    from faraday.skill_assessment_assessment_criteria as row_of
    where row_of.description::text like 'MOCK:%'
  ) as choice_1
    on choice_1.position = child.n / 4
) as chosen
where chosen.id = skill_assessment_assessment_criteria.id
  and skill_assessment_assessment_criteria.description::text like 'MOCK:%'
  and skill_assessment_assessment_criteria.parent_id is null and chosen.parent_id is not null;
