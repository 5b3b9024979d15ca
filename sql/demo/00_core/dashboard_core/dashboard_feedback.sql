--! table: faraday.dashboard_feedback
--! mark: parent user_id
--! key: user_id, created_at

-- What the staff says about single answers of the assistants: seventeen or eighteen entries each over the last year. Stars: 38
-- % five, 33 % four, 16 % three, 8 % two, 5 % one. Remarks fit the stars; few stars make a bug or a complaint with a priority,
-- and what is older than a month is settled.
with

assistants (number, assistant, topic) as (
  values
    (1, 'pe_teacher', 'Warm-ups without equipment'), (2, 'pe_teacher', 'Unit on throwing for grade 2'),
    (3, 'pe_teacher', 'Changes for a rainy day'),
    (4, 'calendar_scheduling', 'Dates for the fitness tests'), (5, 'calendar_scheduling', 'Fixtures of the winter league'),
    (6, 'progress_tracking', 'Pacer results of grade 7'),
    (7, 'progress_tracking', 'Pupils who fell behind'), (8, 'learning_analytics', 'Attendance on Mondays'),
    (9, 'learning_analytics', 'Heart rates in station work'),
    (10, 'content_generation', 'Letter about swimming'), (11, 'content_generation', 'Poster for field day'),
    (12, 'resource_recommendation', 'Games for six scooters'),
    (13, 'resource_recommendation', 'Films on the overhand throw'), (14, 'admin_assistant', 'Incident report for the office'),
    (15, 'admin_assistant', 'Order of new mats'),
    (16, 'collaboration', 'Minutes of the department meeting'), (17, 'pe_teacher', 'Rubric for rope skipping'),
    (18, 'pe_teacher', 'Lesson for a substitute')
),

remarks (stars, variant, said) as (
  values
    (5, 0, 'Used it as it was.'), (5, 1, 'Exactly what I needed before first period.'), (5, 2, 'Better than mine.'),
    (5, 3, 'Saved me half an hour.'),
    (4, 0, 'Good, changed two lines.'), (4, 1, 'Right, a little long.'), (4, 2, 'Fits the grade; the timing was tight.'),
    (4, 3, 'Good start, I added the safety part.'),
    (3, 0, 'Half of it was usable.'), (3, 1, 'Too general.'), (3, 2, 'Had to ask three times.'),
    (3, 3, 'Correct, but not for 28 children.'),
    (2, 0, 'It forgot that we have half a gym.'), (2, 1, 'Wrong grade.'), (2, 2, 'The numbers did not match the list.'),
    (2, 3, 'Needs equipment that we do not have.'),
    (1, 0, 'No answer, only a spinner.'), (1, 1, 'It quoted a standard that does not exist.'),
    (1, 2, 'Unsafe: throwing towards each other.'), (1, 3, 'Gone after I had typed everything.')
),

staff as (
  select
    member.id,
    member.email,
    member.created_at as since,
    row_number() over (order by account.created_at, account.email collate "C") as position
  from faraday.users as account
  join faraday.dashboard_users as member on member.core_user_id = account.id
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select staff.*, round
  from generate_series(1, 18) as round
  cross join staff
  order by round, staff.position
  limit (select seed.rows(553))
),

drawn as materialized (
  select
    wanted.*,
    seed.uniform('dashboard_feedback.rating', email || round) as luck,
    -- Working days, about twenty days apart, the latest first.
    day - greatest(0, extract(isodow from day)::integer - 5) + interval '8 hours' + interval '1 minute' * seed.int(
      'dashboard_feedback.minute', email || round, 0, 470
    ) as moment
  from wanted
  cross join lateral (select seed.today() - 3 - ((round - 1) * 20 + mod(wanted.position * 7, 20))::integer as day) as days
),

rated as (
  select
    drawn.*,
    case when luck < 0.38 then 5 when luck < 0.71 then 4 when luck < 0.87 then 3 when luck < 0.95 then 2 else 1 end as stars
  from drawn
)

insert into faraday.dashboard_feedback (user_id, gpt_id, title, feedback_type, content, rating, created_at, status, priority)
select
  rated.id,
  assistant,
  topic || case when rated.stars >= 4 then ': good' when rated.stars = 3 then ': half right' else ': not usable' end,
  case
    when rated.stars >= 4 then 'praise'
    when rated.stars = 3 then 'suggestion'
    when variant in (0, 3) and rated.stars = 1 then 'bug'
    else 'complaint'
  end,
  json_build_object('asked_for', topic, 'remark', said, 'kept', rated.stars >= 3),
  rated.stars,
  moment,
  case
    when moment < seed.today()::timestamp - interval '30 days' then 'closed'
    when moment < seed.today()::timestamp - interval '10 days' then 'reviewed'
    else 'open'
  end,
  case rated.stars when 1 then 'high' when 2 then 'medium' when 3 then 'low' end
from rated
left join assistants on assistants.number = 1 + mod(rated.position * 5 + rated.round * 7, 18)
left join remarks on remarks.stars = rated.stars and remarks.variant = mod(rated.position + rated.round, 4)
where not exists (
  select from faraday.dashboard_feedback as present where present.user_id = rated.id and present.created_at = moment
);
