--! table: faraday.curriculum_standard_association
--! mark: ledger
--! key: curriculum_id, standard_id
--! scaffold: 7c6dbe9963ce f587c0d7dd2e

-- Curriculum to standard links.
-- 150 rows instead of 200: its unique keys leave room for no more.
with

curriculums as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.grade_level, row_of.academic_year, row_of.name)::integer as position
  from faraday.curriculum as row_of
  where row_of.description::text like 'MOCK:%'
),

curriculum_standards as (
  select
    row_of.id,
    row_of.created_at,
    row_number() over (order by row_of.code)::integer as position
  from faraday.curriculum_standards as row_of
),

wanted as (
  select
    n,
    curriculum.id as curriculum_id,
    standard.id as standard_id
  from generate_series(1, seed.rows(150)) as n
  left join curriculums as curriculum
    on curriculum.position = 1 + mod((n - 1) / (select max(position) from curriculum_standards) + mod((n - 1), (select max(position) from curriculum_standards)), (select max(position) from curriculums))
  left join curriculum_standards as standard
    on standard.position = 1 + mod(n - 1, (select max(position) from curriculum_standards))
),

inserted as (
  insert into faraday.curriculum_standard_association (curriculum_id, standard_id)
  select
    curriculum_id,
    standard_id
  from wanted
  on conflict (curriculum_id, standard_id) do nothing
  returning curriculum_id, standard_id
)

insert into seed.demo_row (table_name, key)
select 'faraday.curriculum_standard_association', inserted.curriculum_id::text || ',' || inserted.standard_id::text
from inserted
on conflict (table_name, key) do nothing;
