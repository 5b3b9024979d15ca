--! table: faraday.lessons
--! mark: parent user_id
--! key: user_id, week_of, title

-- What each PE teacher wrote for a week: one lesson a week and teacher, the next week first (still a draft), then this week
-- and so on back through
-- the school weeks. A subject of the list of subject_categories lasts three weeks: learn, practise, use. Every fourth was
-- drafted with the
-- Lesson Planner and then reworked.
with

units (level, number, category, weeks, materials, check_by) as (
  values
    ('K-5', 0, 'Locomotor skills', 'gallop, skip and slide|change of direction|animal relay', 'cones, spots',
      'Skips ten meters without a break'),
    ('K-5', 1, 'Manipulative skills', 'roll and catch|underhand throw to a target|moving targets', 'soft balls, hoops',
      'Hits the hoop three times out of five'),
    ('K-5', 2, 'Stability skills', 'balance on one foot|low beam|rolls and landings', 'low beam, mats',
      'Stands on one foot for ten counts'),
    ('K-5', 3, 'Rhythm and dance', 'clap and step|eight-count dance|own ending', 'music, scarves',
      'Keeps the beat for sixteen counts'),
    ('K-5', 4, 'Team games', 'tag with zones|kick and run|small-sided soccer', 'pinnies, soft balls',
      'Passes before the third touch'),
    ('K-5', 5, 'Fitness testing', 'how the pacer works|curl-up and push-up form|own goal for May', 'beep track, mats',
      'Says which test gets better with what'),
    ('K-5', 6, 'Personal safety', 'stop signal and space|helmets and crossings|asking for help', 'posters, cones',
      'Stops within two steps'),
    ('K-5', 7, 'Sportsmanship', 'taking turns|kind words after a miss|cheering for the others', 'score board without names',
      'Thanks the other team unasked'),
    ('6-8', 0, 'Team games', 'give and go|finding open space|three against three', 'basketballs, pinnies',
      'Moves after every pass'),
    ('6-8', 1, 'Individual and dual activities', 'grip and clear|net play|doubles rotation', 'rackets, shuttlecocks',
      'Rally of ten with a partner'),
    ('6-8', 2, 'Cardiorespiratory endurance', 'pulse and zones|intervals|pacing 1,200 meters', 'heart rate monitors',
      'Stays in the zone for eight minutes'),
    ('6-8', 3, 'Muscular strength', 'squat and hinge|push and pull|own circuit', 'bands, mats',
      'Ten push-ups in good form, knees allowed'),
    ('6-8', 4, 'Rhythm and dance', 'line dance|changing levels|group routine', 'music', 'Group of four on one count'),
    ('6-8', 5, 'Outdoor activities', 'reading a map|compass points|score course', 'maps, markers', 'Finds five controls in time'),
    ('6-8', 6, 'Goal setting', 'last test, next test|plan for two weeks|looking back', 'log sheets',
      'Goal with a number and a date'),
    ('6-8', 7, 'Emotional health', 'nerves before a game|sleep and screens|calming breath', 'journals',
      'Names one way to calm down'),
    ('9-12', 0, 'Muscular strength', 'warm-up sets|lifting with a spotter|six-week plan', 'racks, kettlebells',
      'Spots a partner correctly'),
    ('9-12', 1, 'Individual and dual activities', 'serve and return|third shot|round robin', 'paddles, pickleballs',
      'Serves eight of ten into the box'),
    ('9-12', 2, 'Cardiorespiratory endurance', 'threshold pace|hill repeats|heart rate data', 'heart rate monitors',
      'Explains own curve from the monitor'),
    ('9-12', 3, 'Team games', 'rotation and coverage|serve receive|officiated games', 'volleyballs, nets',
      'Calls the ball every time'),
    ('9-12', 4, 'First aid', 'scene and call|compressions|the defibrillator', 'manikins, trainer AED',
      'Two minutes of compressions at the right speed'),
    ('9-12', 5, 'Flexibility', 'what limits a reach|hips and shoulders|own ten-minute flow', 'mats',
      'Holds each stretch for thirty seconds'),
    ('9-12', 6, 'Nutrition basics', 'reading labels|before and after sport|day plan', 'labels, worksheets',
      'Plans a lunch for a training day'),
    ('9-12', 7, 'Mindfulness', 'breath and pulse|focus before a serve|body scan', 'mats', 'Sits still for three minutes')
),

weeks as (
  select monday::date as monday, row_number() over (order by monday desc)::integer as back
  from (select end_date::date as last_day from faraday.school_academic_years where is_current
    and description like 'MOCK:%') as year
  -- Nine years back are more than any scale needs.
  cross join lateral (select date_trunc('week', least(seed.today() + 7, last_day - 6)::timestamp) as newest) as ending
  cross join lateral generate_series(newest - interval '7 days' * 460, newest, interval '7 days') as monday
  where extract(month from monday + interval '2 days') not in (7, 8)
    and to_char(monday, 'MMDD') not between '1222' and '1231'
    and to_char(monday, 'MMDD') > '0101'
),

teachers as (
  select
    account.id, account.email, account.first_name || ' ' || account.last_name as name, school.name as school,
      school.school_type::text as type, home.grade_levels as level, school.min_grade, school.max_grade,
    row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  join faraday.teacher_school_assignments as home on home.teacher_id = account.id and home.assignment_type = 'PRIMARY'
  join faraday.schools as school on school.id = home.school_id
  where account.user_type = 'pe_teacher'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    n, teachers.*, weeks.monday, weeks.back,
    -- Weeks since a fixed Monday: which unit, and which of its three weeks.
    (weeks.monday - date '2001-01-01') / 7 + mod(teachers.position, 12) * 3 as clock
  from generate_series(1, seed.rows(972)) as n
  left join teachers on teachers.position = 25 * ((n - 1) / 972) + 1 + mod(mod(n - 1, 972), 25)
  left join weeks on weeks.back = 1 + mod(n - 1, 972) / 25
),

shaped as (
  select
    wanted.*,
    units.category, units.materials, units.check_by, units.weeks as focuses,
    mod(clock, 3) + 1 as part,
    split_part(units.weeks, '|', mod(clock, 3) + 1) as focus,
    case type
      when 'ELEMENTARY' then (array['K', '1', '2', '3', '4', '5'])[1 + mod(clock / 3, 6)]
      when 'MIDDLE' then (array['6', '7', '8'])[1 + mod(clock / 3, 3)]
      else (array['9', '10', '11', '12'])[1 + mod(clock / 3, 4)]
    end as grade,
    case when monday > seed.today() then 'draft' when monday + 4 >= seed.today() then 'published' else 'taught' end as status,
    mod(position + back, 4) = 0 as by_assistant
  from wanted
  left join units on units.level = wanted.level and units.number = mod(clock / 3, 8)
)

insert into faraday.lessons (
  title, user_id, subject_category_id, assistant_profile_id, grade_level, week_of, content_area, content, lesson_data, objectives,
  materials, activities, assessment_criteria, feedback, status, version, tags, related_lessons, created_at, updated_at
)
select
  upper(left(focus, 1)) || substr(focus, 2) || ', grade ' || grade,
  shaped.id,
  category.id,
  case when by_assistant then profile.id end,
  grade,
  monday,
  case when shaped.category in ('Personal safety', 'Emotional health', 'First aid', 'Nutrition basics') then 'Health'
    when shaped.category in ('Mindfulness', 'Goal setting', 'Sportsmanship') then 'Wellness' else 'Physical Education' end,
  'Week ' || part || ' of 3 on ' || lower(shaped.category) || '. Warm-up for six minutes, then ' || focus
    || case part when 1 then ': show, try slowly, name two cues.'
      when 2 then ': stations of five minutes with a partner who watches.' else ': use it, change one rule, play again.' end
    || ' Bring ' || materials || '. At the end: ' || lower(left(check_by, 1)) || substr(check_by, 2) || '.',
  json_build_object('school', school, 'minutes', 45, 'week', part, 'weeks', 3, 'drafted_by',
    case when by_assistant then 'assistant' else 'teacher' end),
  json_build_array(check_by,
    case part when 1 then 'Names two cues' when 2 then 'Gives a partner one hint' else 'Uses the skill under time pressure' end),
  array_to_json(string_to_array(materials, ', ')),
  json_build_array(json_build_object('part', 'warm-up', 'minutes', 6), json_build_object('part', focus, 'minutes', 32),
    json_build_object('part', 'closure', 'minutes', 7)),
  json_build_array(json_build_object('criterion', check_by, 'levels', json_build_array('not yet', 'with help', 'alone'))),
  case when status = 'taught' then
    json_build_object('worked',
      seed.pick('lessons.worked', email || monday, 'short instructions', 'groups of three', 'music', 'the last game',
      'partner hints'),
      'change', seed.pick('lessons.change', email || monday, 'more balls', 'start earlier with the game', 'two levels more',
        'nothing', 'less talk'),
      'reached_percent', seed.int('lessons.reached', email || monday, 62, 96))
  end,
  status,
  case when by_assistant then 2 else 1 end + case when status = 'taught'
    and seed.chance('lessons.version', email || monday, 0.2) then 1 else 0 end,
  json_build_array(seed.slug(shaped.category), 'grade-' || lower(grade), 'week-' || part),
  case part when 1 then '[]'::json else json_build_array(split_part(focuses, '|', part - 1) || ', grade ' || grade) end,
  least(monday - interval '1 day' * seed.int('lessons.created_at', email || monday, 3, 9),
    seed.today()::timestamp - interval '1 day') + interval '1 minute' * seed.int('lessons.created_time', email || monday, 840,
    1260),
  case when status = 'taught' then monday + interval '4 days 16 hours'
    else least(monday - interval '1 day' * 2, seed.today()::timestamp - interval '1 day') + interval '21 hours 30 minutes' end
from shaped
left join faraday.subject_categories as category on category.name = shaped.category
left join faraday.assistant_profiles as profile on profile.name = 'Lesson Planner'
where not exists (
  select from faraday.lessons as present
  where present.user_id = shaped.id and present.week_of = shaped.monday and present.title = upper(left(focus, 1))
    || substr(focus, 2) || ', grade ' || grade
);
