--! table: faraday.goal_dependencies
--! mark: ledger
--! key: dependent_goal_id, prerequisite_goal_id
--! scaffold: bb0ad1621911 0364d0100bc6

-- Goal to goal links.
-- 250 rows instead of 300: its unique keys leave room for no more.
with

goals as (
  select
    row_of.id,
    row_number() over (order by row_of.target_date)::integer as position
  from faraday.goals as row_of
  where row_of.description::text like 'MOCK:%'
),

wanted as (
  select
    n,
    dependent_goal.id as dependent_goal_id,
    prerequisite_goal.id as prerequisite_goal_id
  from generate_series(1, seed.rows(250, students => 3714)) as n
  left join goals as dependent_goal on dependent_goal.position = 1 + mod(n - 1, (select max(position) from goals))
  left join goals as prerequisite_goal
    on prerequisite_goal.position = 1 + mod((n - 1) / (select max(position) from goals) + mod((n - 1), (select max(position) from goals)) + 1, (select max(position) from goals))
),

inserted as (
  insert into faraday.goal_dependencies (dependent_goal_id, prerequisite_goal_id)
  select
    dependent_goal_id,
    prerequisite_goal_id
  from wanted
  on conflict (dependent_goal_id, prerequisite_goal_id) do nothing
  returning dependent_goal_id, prerequisite_goal_id
)

insert into seed.demo_row (table_name, key)
select 'faraday.goal_dependencies', inserted.dependent_goal_id::text || ',' || inserted.prerequisite_goal_id::text
from inserted
on conflict (table_name, key) do nothing;
