--! table: faraday.activities
--! mark: text description
--! key: name
--! scaffold: e1fc605b4137 29e7a7e4de1e

-- Physical activities.
with

wanted as (
  select
    n,
    initcap(name_word.word) || ' activity' as plain_name,
    'MOCK: ' || description_word.word as description,
    case
      when seed.chance('activities.equipment_needed?', n, 0.85) then equipment_needed_word.word
    end as equipment_needed,
    case when seed.chance('activities.safety_notes?', n, 0.85) then safety_notes_word.word end as safety_notes,
    case
      when seed.chance('activities.target_muscle_groups?', n, 0.85) then target_muscle_groups_word.word
    end as target_muscle_groups
  from generate_series(1, seed.rows(1024)) as n
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('activities.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('activities.description', n)
  left join seed.word as equipment_needed_word on equipment_needed_word.kind = 'sentence' and equipment_needed_word.position = seed.distinct_position('activities.equipment_needed', n)
  left join seed.word as safety_notes_word on safety_notes_word.kind = 'note' and safety_notes_word.position = seed.distinct_position('activities.safety_notes', n)
  left join seed.word as target_muscle_groups_word on target_muscle_groups_word.kind = 'sentence' and target_muscle_groups_word.position = seed.distinct_position('activities.target_muscle_groups', n)
),

shaped as (
  select
    wanted.*,
    left(plain_name, 95) || coalesce(' ' || nullif(row_number() over (partition by lower(left(plain_name, 95)) order by n), 1), '') as name
  from wanted
)

insert into faraday.activities (
  name, description, difficulty_level, duration, equipment_needed, safety_notes, type, calories_burn_rate,
  target_muscle_groups, category, format, goal, status
)
select
  name,
  description,
  case
    when seed.chance('activities.difficulty_level?', n, 0.85) then seed.pick_weighted('activities.difficulty_level', n, array['low', 'medium', 'high'], array[4, 4, 2])
  end,
  case when seed.chance('activities.duration?', n, 0.85) then seed.int('activities.duration', n, 3, 36) * 5 end,
  equipment_needed,
  safety_notes,
  case
    when seed.chance('activities.type?', n, 0.85) then seed.pick_weighted('activities.type', n, array['WARM_UP', 'COOL_DOWN', 'STRETCHING', 'STRENGTH_TRAINING', 'CARDIO', 'FLEXIBILITY', 'BALANCE', 'COORDINATION', 'TEAM_SPORTS', 'INDIVIDUAL_SPORTS', 'RACKET_SPORTS', 'WATER_SPORTS', 'WINTER_SPORTS', 'COMBAT_SPORTS', 'HIIT', 'CROSSFIT', 'YOGA', 'PILATES', 'DANCE', 'MARTIAL_ARTS', 'GAMES', 'PLAY', 'OUTDOOR', 'ADVENTURE', 'RECREATIONAL', 'SKILL_DEVELOPMENT', 'TECHNIQUE_PRACTICE', 'DRILLS', 'EXERCISES', 'ASSESSMENTS', 'REHABILITATION', 'PREHABILITATION', 'THERAPEUTIC', 'RECOVERY', 'REGENERATION', 'MOBILITY', 'STABILITY', 'POSTURE', 'MOVEMENT', 'SKILL', 'TECHNIQUE', 'MAINTENANCE', 'PREVENTION', 'CORRECTION', 'ADAPTATION', 'PROGRESSION', 'REGRESSION', 'MODIFICATION', 'VARIATION', 'ALTERNATIVE', 'SUBSTITUTE', 'OTHER'], array[4, 4, 4, 4, 8, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2])::faraday.activity_type_enum
  end,
  case
    when seed.chance('activities.calories_burn_rate?', n, 0.85) then seed.decimal('activities.calories_burn_rate', n, 1, 20, 2)
  end,
  target_muscle_groups,
  case
    when seed.chance('activities.category?', n, 0.85) then seed.pick('activities.category', n, 'INDIVIDUAL', 'TEAM', 'PAIR', 'GROUP', 'COMPETITIVE', 'NON_COMPETITIVE')::faraday.activity_category_enum
  end,
  case
    when seed.chance('activities.format?', n, 0.85) then seed.pick('activities.format', n, 'INDIVIDUAL', 'PAIR', 'SMALL_GROUP', 'LARGE_GROUP', 'TEAM', 'CLASS')::faraday.activity_format_enum
  end,
  case
    when seed.chance('activities.goal?', n, 0.85) then seed.pick('activities.goal', n, 'SKILL_DEVELOPMENT', 'FITNESS', 'COORDINATION', 'TEAMWORK', 'COMPETITION', 'ENJOYMENT', 'HEALTH', 'WELLNESS')::faraday.activity_goal_enum
  end,
  case
    when seed.chance('activities.status?', n, 0.85) then seed.pick_weighted('activities.status', n, array['DRAFT', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'ARCHIVED'], array[4, 8, 8, 1, 2])::faraday.activity_status_enum
  end
from shaped
on conflict (name) do nothing;
