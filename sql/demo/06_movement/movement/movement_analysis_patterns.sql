--! table: faraday.movement_analysis_patterns
--! mark: text description
--! key: name
--! scaffold: 3b80acaa3d2c e85a3a4c20b5

-- Known movement patterns.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' pattern' as plain_name,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('movement_analysis_patterns.correction_guidelines?', n, 0.85) then correction_guidelines_word.word
    end as correction_guidelines
  from generate_series(1, seed.rows(100)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('movement_analysis_patterns.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('movement_analysis_patterns.description', n)
  left join seed.word as correction_guidelines_word on correction_guidelines_word.kind = 'sentence' and correction_guidelines_word.position = seed.distinct_position('movement_analysis_patterns.correction_guidelines', n)
),

shaped as (
  select
    wanted.*,
    left(plain_name, 250) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 250)) order by n), 1), '') as name
  from wanted
)

insert into faraday.movement_analysis_patterns (
  name, metadata, description, pattern_data, activity_type, difficulty_level, common_errors,
  correction_guidelines
)
select
  name,
  case
    when seed.chance('movement_analysis_patterns.metadata?', n, 0.85) then jsonb_build_object('event', seed.pick('movement_analysis_patterns.metadata.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('movement_analysis_patterns.metadata.source', n, 'web', 'api', 'import'), 'attempt', seed.int('movement_analysis_patterns.metadata.attempt', n, 1, 3))::json
  end,
  description,
  jsonb_build_object('event', seed.pick('movement_analysis_patterns.pattern_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('movement_analysis_patterns.pattern_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('movement_analysis_patterns.pattern_data.attempt', n, 1, 3))::json,
  seed.pick('movement_analysis_patterns.activity_type', n, 'RUNNING', 'JUMPING', 'THROWING', 'CATCHING', 'KICKING', 'STRIKING', 'DRIBBLING', 'PASSING', 'SHOOTING', 'DEFENDING')::faraday.activity_type_enum_2,
  seed.pick('movement_analysis_patterns.difficulty_level', n, 'BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')::faraday.difficulty_level_enum,
  case
    when seed.chance('movement_analysis_patterns.common_errors?', n, 0.85) then jsonb_build_object('source', seed.pick('movement_analysis_patterns.common_errors.source', n, 'web', 'api', 'import'), 'version', seed.int('movement_analysis_patterns.common_errors.version', n, 1, 5))::json
  end,
  correction_guidelines
from shaped
on conflict (name) do nothing;
