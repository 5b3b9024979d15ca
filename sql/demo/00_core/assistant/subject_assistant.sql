--! table: faraday.subject_assistant
--! mark: ledger
--! key: subject_category_id, assistant_profile_id
--! scaffold: 17a09590c875 35f7b6177c22

-- Subject to assistant links.
-- 24 rows instead of 100: its unique keys leave room for no more.
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

wanted as (
  select
    n,
    subject_category.id as subject_category_id,
    assistant_profile.id as assistant_profile_id
  from generate_series(1, seed.rows(24)) as n
  left join assistant_profiles as assistant_profile
    on assistant_profile.position = 1 + mod((n - 1) / (select max(position) from subject_categories) + mod((n - 1), (select max(position) from subject_categories)), (select max(position) from assistant_profiles))
  left join subject_categories as subject_category
    on subject_category.position = 1 + mod(n - 1, (select max(position) from subject_categories))
),

inserted as (
  insert into faraday.subject_assistant (subject_category_id, assistant_profile_id)
  select
    subject_category_id,
    assistant_profile_id
  from wanted
  on conflict (subject_category_id, assistant_profile_id) do nothing
  returning *
)

insert into seed.demo_row (table_name, key)
select 'faraday.subject_assistant', inserted::text
from inserted
on conflict (table_name, key) do nothing;
