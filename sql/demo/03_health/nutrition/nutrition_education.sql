--! table: faraday.nutrition_education
--! mark: text description
--! key: title

-- Lessons on food: five topics for each of five audiences; further sets repeat them for another school year.
with

topics (place, topic, category, content, objective) as (
  values
    (0, 'Reading a food label', 'GENERAL', 'Serving size, energy, sugar, sodium, allergens', 'Finds sugar and sodium on a label and compares two products'),
    (1, 'Fuel before and after exercise', 'SPORTS', 'Carbohydrate before, protein and fluid after', 'Plans a snack for a training day'),
    (2, 'Drinking enough', 'PERFORMANCE', 'Thirst, urine colour, water against sports drinks', 'Knows how much to drink in an hour of exercise'),
    (3, 'Food allergies at the table', 'HEALTH_CONDITION', 'The nine main allergens, traces, what to do in a reaction',
      'Names the signs of a reaction and whom to call'),
    (4, 'Portions without scales', 'WEIGHT_MANAGEMENT', 'Hand sizes, half a plate of vegetables and fruit', 'Builds a balanced plate')
),

audiences (audience, grades, task, minutes) as (
  values
    (0, 'grades 3-5', 'Sort picture cards in pairs', 30), (1, 'grades 6-8', 'Work with packages brought from home', 40),
    (2, 'grades 9-12', 'Plan one day in a spreadsheet', 45), (3, 'school teams', 'Apply it to the next match day', 30),
    (4, 'parents', 'Talk at the tables, questions at the end', 60)
),

lessons as (
  select
    n,
    topics.*,
    audiences.*,
    topic || ' for ' || grades || case when n > 25 then ', edition ' || 1 + (n - 1) / 25 else '' end as title,
    seed.today() - 400 + mod(n, 300) + interval '9 hours' as written_at
  from generate_series(1, seed.rows(25)) as n
  join topics on place = mod(n - 1, 5)
  join audiences on audience = mod((n - 1) / 5, 5)
)

insert into faraday.nutrition_education (
  title, description, category, content, learning_objectives, resources, created_at, updated_at
)
select
  title,
  'MOCK: ' || content || '; ' || minutes || ' minutes for ' || grades || '.',
  category::faraday.nutritioncategory,
  json_build_object('points', to_json(string_to_array(content, ', ')), 'task', task, 'minutes', minutes),
  json_build_array(objective, 'Explains it to somebody else'),
  json_build_array(
    json_build_object('type', 'slides', 'title', topic),
    json_build_object('type', case when grades = 'parents' then 'leaflet' else 'worksheet' end, 'title', task)
  ),
  written_at,
  written_at + interval '30 days'
from lessons
on conflict (title) do nothing;
