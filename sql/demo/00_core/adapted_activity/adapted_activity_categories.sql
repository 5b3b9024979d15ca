--! table: faraday.adapted_activity_categories
--! mark: text description
--! key: name

-- Ten ways to adapt, each for five forms of working: the shelf on which adapted activities stand.
with

ways (number, way, change) as (
  values
    (1, 'Breathing-friendly', 'short efforts, long rests, no dust'), (2, 'Wheelchair', 'hard floor, wide lanes, balls that stop'),
    (3, 'Low vision', 'bright balls with bells, guide ropes'), (4, 'Hard of hearing', 'light signals and hand signs'),
    (5, 'Sensory-quiet', 'small group, no whistle, clear order'), (6, 'Joint-friendly', 'soft ground, no jumps from height'),
    (7, 'Heart-safe', 'heart-rate limit, seat at the edge'), (8, 'Seizure-safe', 'no height, no flicker, a partner'),
    (9, 'Diabetes-aware', 'checks and snacks in the schedule'), (10, 'Plain-language', 'picture cards, one step at a time')
),

forms (number, form, type) as (
  values
    (1, 'alone', 'INDIVIDUAL'), (2, 'in pairs', 'PAIR'), (3, 'in groups', 'GROUP'), (4, 'in teams', 'TEAM'),
    (5, 'without winners', 'NON_COMPETITIVE')
)

insert into faraday.adapted_activity_categories (name, description, metadata, category_type)
select
  way || ', ' || form,
  'MOCK: ' || way || ' activities ' || form || ': ' || change || '.',
  json_build_object('number', n, 'changes', to_json(string_to_array(change, ', '))),
  type::faraday.activity_category_type_enum
from generate_series(1, least(seed.rows(50), 50)) as n
left join ways on ways.number = 1 + mod(n - 1, 10)
left join forms on forms.number = 1 + mod((n - 1) / 10, 5)
on conflict (name) do nothing;
