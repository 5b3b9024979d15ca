--! table: faraday.assistant_capabilities
--! key: assistant_profile_id, name
--! released: 2026-08-03T00:00:00Z

-- What each assistant is allowed to do.
select
  profile.id as assistant_profile_id,
  capability.name,
  capability.description,
  capability.parameters::json as parameters,
  true as is_enabled,
  capability.priority,
  '1.0' as version,
  json_build_object('reviewed', true) as capability_metadata
from (
  values
    ('Lesson Planner', 'Draft lesson', 'Writes a lesson with warm-up, stations and cool-down', '{"minutes": 45, "max_stations": 6}', 1),
    ('Lesson Planner', 'Adapt activity', 'Changes an activity for a pupil with a condition', '{"needs_health_permission": true}', 2),
    ('Student Coach', 'Explain exercise', 'Explains a movement step by step', '{"max_sentences": 8}', 1),
    ('Student Coach', 'Review goal', 'Compares progress with the goal and suggests a next step', '{"history_weeks": 8}', 2)
) as capability (profile, name, description, parameters, priority)
left join faraday.assistant_profiles as profile on profile.name = capability.profile
