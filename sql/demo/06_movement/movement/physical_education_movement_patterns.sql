--! table: faraday.physical_education_movement_patterns
--! mark: text description
--! key: name

-- The movements that children learn from kindergarten on: travelling, keeping balance, handling objects, and pairs of these.
with

sorts (sort, category, aim, youngest) as (
  values
    (1, 'locomotor', 'takes the body from one place to another', 'K'), (2, 'stability', 'keeps or regains balance', 'K'),
    (3, 'manipulative', 'gives force to an object or takes it up', '1'),
      (4, 'combined', 'joins two movements without a stop', '3')
),

patterns (category, place, name) as (
  values
    ('locomotor', 1, 'Walking'), ('locomotor', 2, 'Running'), ('locomotor', 3, 'Sprinting'), ('locomotor', 4, 'Skipping'),
    ('locomotor', 5, 'Galloping'), ('locomotor', 6, 'Hopping on one foot'), ('locomotor', 7, 'Leaping'),
    ('locomotor', 8, 'Side sliding'), ('locomotor', 9, 'Jumping for distance'), ('locomotor', 10, 'Jumping for height'),
    ('locomotor', 11, 'Crawling'), ('locomotor', 12, 'Climbing'), ('locomotor', 13, 'Rolling'), ('locomotor', 14, 'Marching'),
    ('locomotor', 15, 'Backward walking'), ('locomotor', 16, 'Stair stepping'), ('locomotor', 17, 'Dodging'),
    ('locomotor', 18, 'Stopping'), ('locomotor', 19, 'Changing direction'), ('locomotor', 20, 'Grapevine step'),
    ('stability', 1, 'Single-leg balance'), ('stability', 2, 'Tandem stance'), ('stability', 3, 'Bending'),
    ('stability', 4, 'Stretching tall'), ('stability', 5, 'Twisting'), ('stability', 6, 'Turning'),
    ('stability', 7, 'Swinging'), ('stability', 8, 'Swaying'), ('stability', 9, 'Curling'),
    ('stability', 10, 'Landing on two feet'), ('stability', 11, 'Landing on one foot'), ('stability', 12, 'Forward roll'),
    ('stability', 13, 'Log roll'), ('stability', 14, 'Headless handstand'), ('stability', 15, 'Plank position'),
    ('stability', 16, 'Squat position'), ('stability', 17, 'Lunge position'), ('stability', 18, 'Push and resist'),
    ('stability', 19, 'Pull and resist'), ('stability', 20, 'Weight transfer'), ('manipulative', 1, 'Underhand throw'),
    ('manipulative', 2, 'Overhand throw'), ('manipulative', 3, 'Two-hand chest pass'), ('manipulative', 4, 'Bounce pass'),
    ('manipulative', 5, 'Rolling a ball'), ('manipulative', 6, 'Two-hand catch'), ('manipulative', 7, 'One-hand catch'),
    ('manipulative', 8, 'Catching on the run'), ('manipulative', 9, 'Dribbling by hand'),
    ('manipulative', 10, 'Dribbling by foot'), ('manipulative', 11, 'Instep kick'), ('manipulative', 12, 'Inside-foot pass'),
    ('manipulative', 13, 'Punting'), ('manipulative', 14, 'Trapping a ball'), ('manipulative', 15, 'Volleying'),
    ('manipulative', 16, 'Bumping'), ('manipulative', 17, 'Setting'), ('manipulative', 18, 'Striking from a tee'),
    ('manipulative', 19, 'Forehand'), ('manipulative', 20, 'Backhand'), ('manipulative', 21, 'Overhead strike'),
    ('manipulative', 22, 'Stick handling'), ('manipulative', 23, 'Throwing a disc'), ('manipulative', 24, 'Catching a disc'),
    ('manipulative', 25, 'Spinning a hoop'), ('combined', 1, 'Run and leap'), ('combined', 2, 'Run and kick'),
    ('combined', 3, 'Catch and throw'), ('combined', 4, 'Pivot and pass'), ('combined', 5, 'Jump and turn'),
    ('combined', 6, 'Dribble and shoot'), ('combined', 7, 'Roll and stand'), ('combined', 8, 'Hop and catch'),
    ('combined', 9, 'Skip and toss'), ('combined', 10, 'Sprint and stop'), ('combined', 11, 'Slide and catch'),
    ('combined', 12, 'Jump and land series'), ('combined', 13, 'Throw on the run'), ('combined', 14, 'Balance and reach'),
    ('combined', 15, 'Turn and strike')
),

listed as (
  -- Round the sorts, so that a small scale has some of each.
  select patterns.*, sorts.sort, sorts.aim, sorts.youngest, row_number() over (order by place, sort) as n
  from patterns
  left join sorts using (category)
)

insert into faraday.physical_education_movement_patterns (
  name, description, category, pattern_metadata, created_at, updated_at
)
select
  name,
  'MOCK: ' || name || ' ' || aim || '.',
  category,
  json_build_object('number', n, 'from_grade', youngest, 'stages', json_build_array('initial', 'elementary', 'mature')),
  seed.today()::timestamp - interval '600 days' + interval '9 hours' + n * interval '3 minutes',
  seed.today()::timestamp - interval '90 days' + interval '9 hours' + n * interval '3 minutes'
from listed
where n <= least(seed.rows(80), 80)
on conflict (name) do nothing;
