-- The waves of an engagement follow each other in the order of their numbers: the same people and the same change windows
-- serve all of them.
select
  later.engagement_id || ', wave ' || later.wave_number as row_key,
  format(
    'wave %s is planned from %s, but wave %s only ends on %s',
    later.wave_number, later.planned_start_date::date, earlier.wave_number, earlier.planned_end_date::date
  ) as problem
from migration.migration_waves as earlier
join migration.migration_waves as later
  on later.engagement_id = earlier.engagement_id
  and later.wave_number > earlier.wave_number
where earlier.is_mock
  and later.is_mock
  and (later.planned_start_date < earlier.planned_end_date or later.actual_start_date < earlier.actual_end_date);
