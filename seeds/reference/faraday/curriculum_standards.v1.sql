--! table: faraday.curriculum_standards
--! key: code
--! released: 2026-08-03T00:00:00Z

-- Fifty learning standards in the words of the district: grade band, strand, code, and what a pupil can do.
select
  unit.id as unit_id,
  standard.code,
  standard.description as name,
  'By the end of the band a pupil ' || lower(left(standard.description, 1)) || substr(standard.description, 2) || '.' as description,
  (array['Movement skills', 'Concepts and tactics', 'Health-related fitness', 'Personal and social responsibility', 'Value of movement'])[standard.strand] as category,
  case standard.band when 'K-2' then 'emerging' when '3-5' then 'developing' when '6-8' then 'applying' else 'extending' end as level,
  standard.band as grade_level,
  true as is_valid,
  json_build_array('Observed in two different activities', 'Shown without prompting') as assessment_criteria,
  json_build_array('Not yet', 'With help', 'Alone', 'Teaches others') as performance_indicators,
  json_build_array(standard.description) as learning_outcomes
from (
  values
    ('K-2', 1, 'HP.PE.K2.1a', 'Skips, gallops and slides in open space with control'),
    ('K-2', 1, 'HP.PE.K2.1b', 'Throws underhand to a target and catches a soft ball after one bounce'),
    ('K-2', 1, 'HP.PE.K2.1c', 'Balances on one foot and on the low beam for five counts'),
    ('K-2', 2, 'HP.PE.K2.2a', 'Names own space, pathways and levels while moving'),
    ('K-2', 2, 'HP.PE.K2.2b', 'Says how fast and slow, strong and light feel in the body'),
    ('K-2', 3, 'HP.PE.K2.3a', 'Tells what makes the heart beat faster'),
    ('K-2', 3, 'HP.PE.K2.3b', 'Stays active for ten minutes in a game'),
    ('K-2', 4, 'HP.PE.K2.4a', 'Starts and stops on the signal and keeps a safe distance'),
    ('K-2', 4, 'HP.PE.K2.4b', 'Takes turns and shares equipment without reminders'),
    ('K-2', 5, 'HP.PE.K2.5a', 'Names two activities that are fun and says why'),
    ('K-2', 5, 'HP.PE.K2.5b', 'Tries a new activity when invited'),
    ('3-5', 1, 'HP.PE.35.1a', 'Combines running, jumping and landing in a short sequence'),
    ('3-5', 1, 'HP.PE.35.1b', 'Dribbles with hand or foot while looking up'),
    ('3-5', 1, 'HP.PE.35.1c', 'Strikes a ball over a net with a short implement'),
    ('3-5', 2, 'HP.PE.35.2a', 'Moves to open space to receive a pass'),
    ('3-5', 2, 'HP.PE.35.2b', 'Uses a cue to correct a partners throw'),
    ('3-5', 2, 'HP.PE.35.2c', 'Explains how practice changes a skill'),
    ('3-5', 3, 'HP.PE.35.3a', 'Measures own heart rate and compares rest with effort'),
    ('3-5', 3, 'HP.PE.35.3b', 'Sets a fitness goal and records three results'),
    ('3-5', 3, 'HP.PE.35.3c', 'Names the parts of fitness and an exercise for each'),
    ('3-5', 4, 'HP.PE.35.4a', 'Leads a station safely for a small group'),
    ('3-5', 4, 'HP.PE.35.4b', 'Settles a disagreement by the rules of the game'),
    ('3-5', 5, 'HP.PE.35.5a', 'Compares the challenge of two activities'),
    ('3-5', 5, 'HP.PE.35.5b', 'Describes how activity helps mood and sleep'),
    ('6-8', 1, 'HP.PE.68.1a', 'Uses skill combinations in small-sided games'),
    ('6-8', 1, 'HP.PE.68.1b', 'Performs a dance or tumbling routine with changes of speed'),
    ('6-8', 1, 'HP.PE.68.1c', 'Serves and returns with placement in a net game'),
    ('6-8', 2, 'HP.PE.68.2a', 'Creates open space by movement and passing'),
    ('6-8', 2, 'HP.PE.68.2b', 'Chooses shot and position by the opponents place'),
    ('6-8', 2, 'HP.PE.68.2c', 'Explains force and angle in one own skill'),
    ('6-8', 3, 'HP.PE.68.3a', 'Plans a two-week programme by frequency, intensity, time and type'),
    ('6-8', 3, 'HP.PE.68.3b', 'Compares own results with the healthy fitness zone'),
    ('6-8', 3, 'HP.PE.68.3c', 'Chooses a warm-up and cool-down that fit the activity'),
    ('6-8', 4, 'HP.PE.68.4a', 'Accepts differences in ability and adapts the game for all'),
    ('6-8', 4, 'HP.PE.68.4b', 'Follows safety rules for equipment without supervision'),
    ('6-8', 5, 'HP.PE.68.5a', 'Explains how activity relieves stress'),
    ('6-8', 5, 'HP.PE.68.5b', 'Chooses a challenge and reflects on it in writing'),
    ('9-12', 1, 'HP.PE.912.1a', 'Shows activity-specific skill in two lifetime activities'),
    ('9-12', 1, 'HP.PE.912.1b', 'Refines a skill from video of oneself'),
    ('9-12', 1, 'HP.PE.912.1c', 'Keeps technique under fatigue and pressure'),
    ('9-12', 2, 'HP.PE.912.2a', 'Uses terms of training and movement science correctly'),
    ('9-12', 2, 'HP.PE.912.2b', 'Analyses tactics and proposes a change during play'),
    ('9-12', 2, 'HP.PE.912.2c', 'Explains how training load and rest work together'),
    ('9-12', 3, 'HP.PE.912.3a', 'Designs, carries out and revises a six-week fitness plan'),
    ('9-12', 3, 'HP.PE.912.3b', 'Reads labels and plans food for an active day'),
    ('9-12', 3, 'HP.PE.912.3c', 'Interprets heart-rate data of a training session'),
    ('9-12', 4, 'HP.PE.912.4a', 'Leads a warm-up and gives feedback that helps'),
    ('9-12', 4, 'HP.PE.912.4b', 'Applies first aid and knows when to call for help'),
    ('9-12', 5, 'HP.PE.912.5a', 'Evaluates community offers and plans activity after school'),
    ('9-12', 5, 'HP.PE.912.5b', 'Argues for activity with evidence on long-term health')
) as standard (band, strand, code, description)
left join faraday.curriculum as framework
  on framework.academic_year = 'every year' and framework.name = 'Framework for physical education ' || standard.band
left join faraday.physical_education_curriculum_units as unit
  on unit.curriculum_id = framework.id and unit.sequence = standard.strand
