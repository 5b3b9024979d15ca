--! table: faraday.activity_assessments
--! mark: parent activity_id
--! key: activity_id, assessor_id, assessment_date

-- Teachers' reviews of activities, twice a year for each: how it went, judged by the pupils' results in it, and what to change.
with

size as (
  select seed.rows(2000) as rows
),

teachers as (
  select
    account.id,
    row_number() over (order by account.created_at, account.email collate "C") - 1 as position,
    count(*) over () as teachers
  from faraday.users as account
  where account.user_type = 'pe_teacher'
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

results as (
  select activity_id, avg(score) as score, count(*) as results
  from faraday.student_activity_performances
  group by activity_id
),

activities as (
  select
    activity.id, activity.name, activity.difficulty_level, results.score, coalesce(results.results, 0) as results,
    row_number() over (order by activity.name collate "C") as number
  from faraday.activities as activity
  left join results on results.activity_id = activity.id
  where activity.description like 'MOCK:%'
),

reviews as (
  select activities.*, half
  from activities
  cross join generate_series(1, 2) as half
  order by half, number
  limit (select rows from size)
)

insert into faraday.activity_assessments (
  activity_id, assessment_type, assessment_date, assessor_id, performance_level, feedback, recommendations
)
select
  reviews.id,
  case half when 1 then 'end of first half-year' else 'end of second half-year' end,
  -- On a weekday two months, or eight, ago.
  reviewed - case extract(isodow from reviewed)
    when 6 then interval '1 day'
    when 7 then interval '2 days'
    else interval '0 days'
  end + interval '15 hours 20 minutes',
  teachers.id,
  case
    when score >= 82 then 'EXCELLENT'
    when score >= 75 then 'GOOD'
    when score >= 65 or score is null then 'SATISFACTORY'
    when score >= 58 then 'NEEDS_IMPROVEMENT'
    else 'POOR'
  end
    ::faraday.assessment_performance_level_enum,
  case
    when results = 0 then 'Not taught in this half-year.'
    when score >= 75 then 'Worked well; ' || results || ' results, ' || round(score::numeric) || ' on average.'
    when score >= 65 then 'Worked for most; ' || results || ' results, ' || round(score::numeric) || ' on average.'
    else 'Too hard as it is; ' || results || ' results, only ' || round(score::numeric) || ' on average.'
  end,
  case
    when results = 0 then 'Offer it in the next block.'
    when score < 65 then 'Start one form lower and use more stations.'
    when difficulty_level = 'BEGINNER' and score >= 75 then 'Move on to practice sooner.'
    else 'Keep.'
  end
from reviews
cross join lateral (
  select seed.today()::timestamp - interval '1 day' * (case half when 1 then 240 else 60 end + mod(number, 20)) as reviewed
) as dated
left join teachers on teachers.position = mod(number + half, teachers.teachers)
where not exists (
  select from faraday.activity_assessments as there
  where there.activity_id = reviews.id
    and there.assessment_type = case half when 1 then 'end of first half-year' else 'end of second half-year' end
);
