--! table: faraday.health_fitness_progress_notes
--! mark: parent progress_id
--! key: progress_id, note_period

-- A note on each of the first pupils' progress of the year, written by the teacher who keeps it, on a school day of the
-- week before the record was updated. It speaks of what has grown most and least, and of what that means for the next weeks.
with

size as (
  select seed.rows(200, students => 3714) as rows
),

calendar as (
  -- For each day the last school day until then.
  select
    day,
    max(day) filter (
      where extract(isodow from day) <= 5
        and extract(month from day) not in (7, 8)
        and not (extract(month from day) = 12 and extract(day from day) >= 23)
        and not (extract(month from day) = 1 and extract(day from day) <= 2)
    ) over (order by day) as school_day
  from (select seed.today() - ago as day from generate_series(0, 500) as ago) as days
),

kept as (
  select
    progress.*,
    student.first_name,
    student.medical_conditions,
    student.emergency_contact,
    substring(student.email from '([0-9]{1,9})@')::integer as number
  from faraday.progress as progress
  join faraday.students as student on student.id = progress.student_id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.progress' and noted.key = progress.id::text)
  order by number, progress.tracking_period
  limit (select rows from size)
),

scores as (
  -- Rank 1 is the weakest area; praise goes to the one of the others that has grown most.
  select
    kept.id, before.key as area, before.value::numeric as score_before, (kept.current_data ->> before.key)::numeric as score,
    row_number() over (partition by kept.id order by (kept.current_data ->> before.key)::numeric, before.key) as rank
  from kept
  cross join lateral json_each_text(kept.baseline_data) as before
  where kept.current_data ->> before.key is not null
),

areas as (
  select
    id,
    (array_agg(area order by score - score_before desc, area) filter (where rank > 1))[1] as grown,
    max(score - score_before) filter (where rank > 1) as gain,
    min(area) filter (where rank = 1) as weakest,
    min(score) as lowest,
    round(avg(score_before), 1) as mean_before,
    round(avg(score), 1) as mean_now
  from scores
  group by id
),

advice (area, praise, need, next_step, at_home) as (
  values
    ('strength', 'Holds the body straight now.', 'Arms and core tire early.',
      'Two short strength stations each week.', 'Ten push-ups against the sofa.'),
    ('endurance', 'Runs on when others walk.', 'Starts too fast and has to walk.',
      'Runs by the clock at a talking pace.', 'A bike ride on Saturday.'),
    ('flexibility', 'Reaches well past the toes.', 'Hamstrings short, more so on the right.',
      'Stretching at the end of each lesson.', 'Stretch in front of the television.'),
    ('coordination', 'Rhythm in the feet, sure hands.', 'Loses the ball when looking up.',
      'Ladder and catching drills as warm-up.', 'Juggle two socks.')
),

notes as (
  select
    kept.*, areas.grown, gain, areas.weakest, lowest, mean_before, mean_now,
    strong.praise, weak.need, weak.next_step, weak.at_home,
    calendar.school_day + interval '15 hours 20 minutes' as written_at
  from kept
  join areas on areas.id = kept.id
  left join advice as strong on strong.area = areas.grown
  left join advice as weak on weak.area = areas.weakest
  left join calendar
    on calendar.day = greatest(kept.start_date::date, least(kept.updated_at::date, seed.today() - 1) - mod(number, 6))
)

insert into faraday.health_fitness_progress_notes (
  created_at, updated_at, status, is_active, metadata, created_by, updated_by, audit_status, is_valid, last_validated_at,
  validation_score,
  progress_id, note_date, note_type, note_period, note_data, performance_summary, achievement_highlights, areas_for_improvement,
  recommendations, next_steps, parent_feedback, teacher_feedback, student_feedback, trend_analysis, comparative_metrics,
  risk_factors,
  success_factors
)
select
  written_at,
  written_at,
  'COMPLETED',
  true,
  json_build_object('school_year', tracking_period),
  created_by,
  created_by,
  'approved',
  true,
  written_at,
  1,
  notes.id,
  written_at,
  case when is_on_track then 'progress' else 'support' end,
  tracking_period,
  current_data,
  json_build_object('mean_before', mean_before, 'mean_now', mean_now, 'change', mean_now - mean_before),
  json_build_array(format('%s: %s points more.', initcap(grown), gain)),
  json_build_array(format('%s, now at %s.', initcap(weakest), lowest)),
  next_step,
  format('Looks at %s again on %s.', weakest, next_evaluation_date::date),
  case mod(number, 4)
    when 0 then 'Likes PE more than last year.'
    when 1 then split_part(emergency_contact, ', ', 1) || ' asks what to do at home: ' || lower(left(at_home, 1))
      || substr(at_home, 2)
  end,
  format('%s %s', praise, case when is_on_track then 'On track.' else need end),
  (array['I want to beat my own time.', 'It is fun with my partner.', 'I get tired at the end.',
    'I like the stations best.', 'I practiced at home.'])
    [1 + mod(number, 5)],
  json_build_object('direction', case when mean_now > mean_before then 'up' else 'level' end, 'percent', improvement_rate),
  json_build_object('grown_most', grown, 'weakest', weakest),
  case when medical_conditions is not null then json_build_array(lower(medical_conditions)) end,
  json_build_array(case when is_on_track then 'regular attendance' else 'small steps' end)
from notes
where not exists (
  select from faraday.health_fitness_progress_notes as there
  where there.progress_id = notes.id and there.note_period = notes.tracking_period
);
