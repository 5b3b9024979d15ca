--! table: faraday.activity_categories
--! key: name
--! released: 2026-09-14T00:00:00Z

-- What an activity trains, in two levels.
-- All of them: the roots of the version before, and their children.
select
  category.name,
  category.description,
  category.category_type,
  parent.id as parent_id
from (
  values
    ('Fitness', null, 'Endurance, strength and flexibility', 'INDIVIDUAL'),
    ('Games', null, 'With rules, sides and scores', 'TEAM'),
    ('Skills', null, 'Single movements, practised', 'INDIVIDUAL'),
    ('Rhythm and dance', null, 'Moving to a beat', 'GROUP'),
    ('Outdoor', null, 'Outside the gym', 'GROUP'),
    ('Aquatics', null, 'In the pool', 'INDIVIDUAL'),
    ('Cardio', 'Fitness', 'Raises the heart rate for minutes', 'INDIVIDUAL'),
    ('Strength', 'Fitness', 'Works muscles against resistance', 'INDIVIDUAL'),
    ('Flexibility', 'Fitness', 'Lengthens and loosens', 'NON_COMPETITIVE'),
    ('Warm-up', 'Fitness', 'Prepares body and mind', 'GROUP'),
    ('Cool-down', 'Fitness', 'Brings the heart rate down', 'GROUP'),
    ('Invasion games', 'Games', 'Score in the other sides goal', 'TEAM'),
    ('Net games', 'Games', 'Send it over the net', 'PAIR'),
    ('Fielding games', 'Games', 'Strike, field and run', 'TEAM'),
    ('Target games', 'Games', 'Hit the mark', 'INDIVIDUAL'),
    ('Tag games', 'Games', 'Chase and dodge', 'GROUP'),
    ('Cooperative games', 'Games', 'Win together', 'NON_COMPETITIVE'),
    ('Locomotor', 'Skills', 'Run, jump, skip, slide', 'INDIVIDUAL'),
    ('Throwing and catching', 'Skills', 'Send and receive by hand', 'PAIR'),
    ('Striking', 'Skills', 'With hand, racket or stick', 'PAIR'),
    ('Balance', 'Skills', 'Hold and shift weight', 'INDIVIDUAL'),
    ('Tumbling', 'Skills', 'Roll, turn and land', 'INDIVIDUAL'),
    ('Combat', 'Skills', 'Wrestling and self-defence', 'COMPETITIVE'),
    ('Track events', 'Skills', 'Run, jump and throw for a mark', 'COMPETITIVE')
) as category (name, parent, description, category_type)
left join faraday.activity_categories as parent on parent.name = category.parent
