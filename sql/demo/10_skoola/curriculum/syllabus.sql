--! table: skoola.syllabus
--! mark: uuid id
--! key: curriculum_standard_id, topic_name

-- Two topics for each standard, one after the other: sixty hours together, a little more than the two lessons a week of a whole
-- year. The second is entered after the first.
with

topics (standard_code, first_topic, first_hours, second_topic) as (
  values
    ('M-MATH-01', 'Numbers up to 20', 27, 'Shapes around us'),
    ('M-MATH-02', 'Adding and taking away up to 100', 30, 'Days, months and the clock'),
    ('M-MATH-03', 'Multiplication tables', 33, 'Length, weight and money'),
    ('M-MATH-04', 'Long multiplication and division', 30, 'Fractions of a whole'),
    ('M-MATH-05', 'Decimals', 27, 'Area and perimeter'),
    ('M-MATH-06', 'Factors and multiples', 27, 'Angles and triangles'),
    ('M-MATH-07', 'Fractions and percentages', 30, 'Letters for numbers'),
    ('M-MATH-08', 'Directed numbers', 27, 'Parallel lines and polygons'),
    ('M-MATH-09', 'Linear equations', 30, 'Pythagoras and circles'),
    ('M-MATH-10', 'Quadratic expressions', 33, 'Statistics and graphs'),
    ('M-MATH-11', 'Logarithms and progressions', 30, 'Circle theorems and trigonometry'),
    ('M-MATH-12', 'Functions and limits', 33, 'Differentiation'),
    ('M-MATH-13', 'Integration', 33, 'Probability and distributions'),
    ('S-SCIE-01', 'My body and my senses', 27, 'Plants and animals near the school'),
    ('S-SCIE-02', 'Air, water and sunshine', 30, 'What animals eat'),
    ('S-SCIE-03', 'Weather and seasons', 27, 'Things that move'),
    ('S-SCIE-04', 'Food and health', 30, 'Light and shadow'),
    ('S-SCIE-05', 'Life by the lagoon', 27, 'Materials and their uses'),
    ('S-SCIE-06', 'Living things and their groups', 30, 'Mixtures and how to part them'),
    ('S-SCIE-07', 'Cells and microbes', 27, 'Electric circuits'),
    ('S-SCIE-08', 'Digestion and blood', 30, 'Force and pressure'),
    ('S-SCIE-09', 'Acids, bases and salts', 27, 'Heat and how it travels'),
    ('S-SCIE-10', 'Atoms and chemical bonds', 33, 'Motion and Newton''s laws'),
    ('S-SCIE-11', 'Heredity and evolution', 30, 'Electromagnetism'),
    ('S-SCIE-12', 'Measurement and mechanics', 33, 'Biomolecules and the cell'),
    ('S-SCIE-13', 'Ecology and human impact', 30, 'Waves and modern physics'),
    ('E-ENGL-01', 'Greetings and my name', 27, 'Colours, fruits and numbers'),
    ('E-ENGL-02', 'My family and my home', 30, 'What I do every day'),
    ('E-ENGL-03', 'At the market', 27, 'Animals and where they live'),
    ('E-ENGL-04', 'Telling the time and the day', 30, 'Little stories'),
    ('E-ENGL-05', 'What happened yesterday', 30, 'A letter to a friend'),
    ('E-ENGL-06', 'Describing people and places', 27, 'Asking the way'),
    ('E-ENGL-07', 'Past and present tenses', 30, 'Notices and invitations'),
    ('E-ENGL-08', 'Comparing things', 27, 'Reading a short novel'),
    ('E-ENGL-09', 'Conditional sentences', 30, 'Giving a talk'),
    ('E-ENGL-10', 'Reported speech', 30, 'Essays and reports'),
    ('E-ENGL-11', 'Poems and short stories', 33, 'Writing for the Ordinary Level'),
    ('E-ENGL-12', 'Debate and argument', 30, 'Modern drama'),
    ('E-ENGL-13', 'Critical essays', 33, 'Shakespeare and his time'),
    ('H-HIST-01', 'Me and my grandparents', 27, 'Feasts of the year'),
    ('H-HIST-02', 'Our village in old days', 30, 'People who help us'),
    ('H-HIST-03', 'How people used to travel', 27, 'Old things tell stories'),
    ('H-HIST-04', 'Fishing and farming through time', 30, 'Legends of the coast'),
    ('H-HIST-05', 'Our national symbols', 27, 'Heroes of the island'),
    ('H-HIST-06', 'Stone and iron', 30, 'The first settlements'),
    ('H-HIST-07', 'Kings and reservoirs of Anuradhapura', 33, 'Temples, scripts and inscriptions'),
    ('H-HIST-08', 'The kingdom of Polonnaruwa', 30, 'The move to the south-west'),
    ('H-HIST-09', 'Kotte, Jaffna and Kandy', 30, 'The Portuguese on the coast'),
    ('H-HIST-10', 'Dutch rule and the canals', 30, 'British rule and the plantations'),
    ('H-HIST-11', 'The road to independence', 33, 'Two world wars and after')
),

wanted as (
  select
    row_number() over (order by standard.created_at, half) as n,
    standard.id as standard_id,
    standard.standard_code,
    half,
    case half when 1 then first_topic else second_topic end as topic,
    case half when 1 then first_hours else 60 - first_hours end as hours,
    standard.created_at + interval '2 minutes' * half as created_at
  from skoola.curriculum_standards as standard
  join topics on topics.standard_code = standard.standard_code
  cross join generate_series(1, 2) as half
  where seed.is_demo(standard.id)
)

insert into skoola.syllabus (
  id, curriculum_standard_id, topic_name, suggested_duration_hours, description, created_at, updated_at
)
select
  seed.uuid('syllabus', standard_code || '/' || half)::text,
  standard_id,
  topic,
  hours,
  case half
    when 1 then 'From January to about the middle of the year, with a unit test at the end'
    else 'Until the end of the third term, with revision for the term test'
  end,
  created_at,
  created_at
from wanted
where n <= least(seed.rows(1000), 100)
on conflict (curriculum_standard_id, topic_name) do nothing;
