--! table: faraday.safety_measures
--! mark: text description
--! key: implementation_date
--! scaffold: d823f33c8faa 0a086a3a37c9

-- Measures after an incident.
with

safety_incidents as (
  select
    row_of.id,
    row_number() over (order by row_of.incident_date)::integer as position
  from faraday.safety_incidents as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    incident.id as incident_id,
    'MOCK: ' || description_word.word as description,
    ((seed.now() at time zone 'UTC') - interval '1 hour' * n)::timestamp without time zone as implementation_date
  from generate_series(1, seed.rows(60, students => 3714)) as n
  left join safety_incidents as incident
    on incident.position = seed.fan_out('safety_measures.incident_id', n, (select max(position) from safety_incidents))
  left join seed.word as description_word on description_word.kind = 'sentence' and description_word.position = seed.distinct_position('safety_measures.description', n)
)

insert into faraday.safety_measures (incident_id, measure_type, description, implementation_date, measure_metadata)
select
  incident_id,
  seed.pick_weighted('safety_measures.measure_type', n, array['standard', 'special', 'temporary'], array[8, 3, 1]),
  description,
  implementation_date,
  case
    when seed.chance('safety_measures.measure_metadata?', n, 0.85) then jsonb_build_object('length_cm', seed.int('safety_measures.measure_metadata.length', n, 5, 120), 'width_cm', seed.int('safety_measures.measure_metadata.width', n, 5, 80), 'height_cm', seed.int('safety_measures.measure_metadata.height', n, 2, 60))::json
  end
from wanted
where not exists (
  select from faraday.safety_measures as present
  where present.implementation_date = wanted.implementation_date
);
