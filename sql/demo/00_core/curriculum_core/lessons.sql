--! table: faraday.lessons
--! mark: ledger
--! key: created_at
--! scaffold: f84ac481c40e 00e6066ce255

-- Lessons by subject.
with

assistant_profiles as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.assistant_profiles as row_of
),

subject_categories as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.subject_categories as row_of
),

users as (
  select
    row_of.id,
    row_number() over (order by row_of.email)::integer as position
  from faraday.users as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    title_word.word as title,
    case when seed.chance('lessons.user_id?', n, 0.85) then user_row.id end as user_id,
    case when seed.chance('lessons.subject_category_id?', n, 0.85) then subject_category.id end as subject_category_id,
    case
      when seed.chance('lessons.assistant_profile_id?', n, 0.85) then assistant_profile.id
    end as assistant_profile_id,
    case when seed.chance('lessons.content_area?', n, 0.85) then left(content_area_word.word, 100) end as content_area,
    case when seed.chance('lessons.content?', n, 0.85) then content_word.word end as content,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(972)) as n
  left join assistant_profiles as assistant_profile
    on assistant_profile.position = seed.fan_out('lessons.assistant_profile_id', n, (select max(position) from assistant_profiles))
  left join subject_categories as subject_category
    on subject_category.position = seed.fan_out('lessons.subject_category_id', n, (select max(position) from subject_categories))
  left join users as user_row on user_row.position = seed.fan_out('lessons.user_id', n, (select max(position) from users))
  left join seed.word as title_word on title_word.kind = 'subject' and title_word.position = seed.distinct_position('lessons.title', n)
  left join seed.word as content_area_word on content_area_word.kind = 'sentence' and content_area_word.position = seed.distinct_position('lessons.content_area', n)
  left join seed.word as content_word on content_word.kind = 'paragraph' and content_word.position = seed.distinct_position('lessons.content', n)
),

shaped as (
  select
    wanted.*,
    case
      when seed.chance('lessons.week_of?', n, 0.9) then created_at::date + seed.int('lessons.week_of', n, 0, seed.today() - created_at::date)
    end as week_of
  from wanted
),

inserted as (
  insert into faraday.lessons (
    title, user_id, subject_category_id, assistant_profile_id, grade_level, week_of, content_area, content,
    lesson_data, objectives, materials, activities, assessment_criteria, feedback, status, version, tags,
    related_lessons, created_at, updated_at
  )
  select
    title,
    user_id,
    subject_category_id,
    assistant_profile_id,
    case
      when seed.chance('lessons.grade_level?', n, 0.85) then seed.pick_weighted('lessons.grade_level', n, array['beginner', 'intermediate', 'advanced'], array[5, 4, 2])
    end,
    week_of,
    content_area,
    content,
    case
      when seed.chance('lessons.lesson_data?', n, 0.85) then jsonb_build_object('event', seed.pick('lessons.lesson_data.event', n, 'created', 'updated', 'closed'), 'source', seed.pick('lessons.lesson_data.source', n, 'web', 'api', 'import'), 'attempt', seed.int('lessons.lesson_data.attempt', n, 1, 3))::json
    end,
    case
      when seed.chance('lessons.objectives?', n, 0.85) then jsonb_build_object('source', seed.pick('lessons.objectives.source', n, 'web', 'api', 'import'), 'version', seed.int('lessons.objectives.version', n, 1, 5))::json
    end,
    case
      when seed.chance('lessons.materials?', n, 0.85) then jsonb_build_object('source', seed.pick('lessons.materials.source', n, 'web', 'api', 'import'), 'version', seed.int('lessons.materials.version', n, 1, 5))::json
    end,
    case
      when seed.chance('lessons.activities?', n, 0.85) then jsonb_build_object('source', seed.pick('lessons.activities.source', n, 'web', 'api', 'import'), 'version', seed.int('lessons.activities.version', n, 1, 5))::json
    end,
    case
      when seed.chance('lessons.assessment_criteria?', n, 0.85) then jsonb_build_object('source', seed.pick('lessons.assessment_criteria.source', n, 'web', 'api', 'import'), 'version', seed.int('lessons.assessment_criteria.version', n, 1, 5))::json
    end,
    case
      when seed.chance('lessons.feedback?', n, 0.85) then jsonb_build_object('source', seed.pick('lessons.feedback.source', n, 'web', 'api', 'import'), 'version', seed.int('lessons.feedback.version', n, 1, 5))::json
    end,
    case
      when seed.chance('lessons.status?', n, 0.85) then seed.pick_weighted('lessons.status', n, array['active', 'pending', 'inactive', 'archived'], array[10, 2, 2, 1])
    end,
    case when seed.chance('lessons.version?', n, 0.85) then seed.int('lessons.version', n, 1, 5) end,
    case
      when seed.chance('lessons.tags?', n, 0.85) then jsonb_build_array(seed.pick('lessons.tags.0', n, 'blue', 'green', 'large', 'small', 'new', 'spare'), seed.pick('lessons.tags.1', n, 'blue', 'green', 'large', 'small', 'new', 'spare'))::json
    end,
    case
      when seed.chance('lessons.related_lessons?', n, 0.85) then jsonb_build_object('source', seed.pick('lessons.related_lessons.source', n, 'web', 'api', 'import'), 'version', seed.int('lessons.related_lessons.version', n, 1, 5))::json
    end,
    created_at,
    case
      when seed.chance('lessons.updated_at?', n, 0.9) then (seed.time_between('lessons.updated_at', n, ((week_of::timestamp) at time zone 'UTC'), seed.now()) at time zone 'UTC')
    end
  from shaped
  where not exists (
    select from faraday.lessons as present
    where present.created_at = shaped.created_at
  )
  returning id
)

insert into seed.demo_row (table_name, key)
select 'faraday.lessons', inserted.id::text
from inserted
on conflict (table_name, key) do nothing;
