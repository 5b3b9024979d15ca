--! table: faraday.routines
--! mark: text description
--! key: created_at
--! scaffold: 340647e2e22c e6e115d3468a

-- Former routine table.
with

physical_education_classes as (
  select
    row_of.id,
    row_number() over (order by row_of.name)::integer as position
  from faraday.physical_education_classes as row_of
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.physical_education_classes' and noted.key = row_of.id::text)
),

wanted as (
  select
    n,
    initcap(name_word.word) || ' routine' as name,
    'MOCK: ' || description_word.word as description,
    class.id as class_id,
    case when seed.chance('routines.status_text?', n, 0.85) then status_text_word.word end as status_text,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as created_at
  from generate_series(1, seed.rows(64)) as n
  left join physical_education_classes as class
    on class.position = seed.fan_out('routines.class_id', n, (select max(position) from physical_education_classes))
  left join seed.word as name_word on name_word.kind = 'adjective' and name_word.position = seed.distinct_position('routines.name', n)
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('routines.description', n)
  left join seed.word as status_text_word on status_text_word.kind = 'paragraph' and status_text_word.position = seed.distinct_position('routines.status_text', n)
)

insert into faraday.routines (
  name, description, class_id, duration_minutes, focus_areas, status_text, created_at, updated_at
)
select
  name,
  description,
  class_id,
  seed.int('routines.duration_minutes', n, 3, 36) * 5,
  case
    when seed.chance('routines.focus_areas?', n, 0.85) then jsonb_build_object('source', seed.pick('routines.focus_areas.source', n, 'web', 'api', 'import'), 'version', seed.int('routines.focus_areas.version', n, 1, 5))::json
  end,
  status_text,
  created_at,
  case
    when seed.chance('routines.updated_at?', n, 0.9) then (seed.time_between('routines.updated_at', n, (created_at at time zone 'UTC'), seed.now()) at time zone 'UTC')
  end
from wanted
where not exists (
  select from faraday.routines as present
  where present.created_at = wanted.created_at
);
