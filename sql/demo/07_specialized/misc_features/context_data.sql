--! table: faraday.context_data
--! mark: parent context_id
--! key: context_id, data_type, created_at

-- What a conversation with an assistant keeps: its task first, then the form that the answer is to have, then what the teacher's school
-- has and lacks. Gone with the conversation two weeks after it ended.
with

contexts as (
  select
    context.*,
    row_number() over (order by (context.context_metadata ->> 'number')::integer) as position,
    context.context_data ->> 'topic' as topic,
    context.context_data ->> 'school' as school,
    context.context_data ->> 'grade' as grade
  from faraday.gpt_interaction_contexts as context
  where context.description like 'MOCK:%'
),

kinds (round, type) as (
  values (1, 'task'), (2, 'answer_format'), (3, 'surroundings')
),

formats (number, length, form) as (
  values
    (0, 'half a page', 'list'), (1, 'one page', 'table'), (2, 'three sentences', 'text'), (3, 'as long as it has to be', 'headings and lists')
),

surroundings (number, space, group_size) as (
  values
    (0, 'half a gym', 22), (1, 'whole gym', 26), (2, 'lower field', 24), (3, 'multipurpose room', 20), (4, 'fitness room', 18)
),

kept as (
  select contexts.*, kinds.*, contexts.created_at + interval '5 seconds' * kinds.round as kept_at
  from kinds
  cross join contexts
  order by kinds.round, contexts.position
  limit (select seed.rows(150))
)

insert into faraday.context_data (
  created_at, updated_at, last_accessed_at, archived_at, scheduled_deletion_at, retention_period,
  status, is_active, metadata, context_id, gpt_id, data_type, content, data_metadata
)
select
  kept_at,
  kept_at,
  greatest(kept_at, kept.last_accessed_at),
  kept.closed_at,
  kept.closed_at + interval '14 days',
  14,
  case when kept.closed_at is null then 'ACTIVE' else 'COMPLETED' end::faraday.base_status_enum,
  kept.closed_at is null,
  json_build_object('from', 'conversation', 'order', kept.round),
  kept.id,
  kept.primary_gpt_id,
  kept.type,
  case kept.type
    when 'task' then json_build_object('title', kept.name, 'topic', kept.topic, 'grade', kept.grade)
    when 'answer_format' then json_build_object('length', formats.length, 'form', formats.form, 'language', 'en')
    else json_build_object('school', kept.school, 'space', surroundings.space, 'group_size', surroundings.group_size)
  end,
  json_build_object('personal_data', false, 'said_by', case kept.type when 'surroundings' then 'profile' else 'user' end)
from kept
join formats on formats.number = mod(kept.position, 4)
join surroundings on surroundings.number = mod(kept.position, 5)
where not exists (
  select from faraday.context_data as present
  where present.context_id = kept.id and present.data_type = kept.type and present.created_at = kept.kept_at
);
