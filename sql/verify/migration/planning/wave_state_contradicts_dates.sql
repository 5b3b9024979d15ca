-- A wave that is done has begun and ended, one under way has begun, a planned one lies in the future. Nothing that has
-- happened lies after the anchor date.
select
  engagement_id || ', wave ' || wave_number as row_key,
  format(
    'state %s, planned from %s, began %s, ended %s, %s of %s assets moved',
    status, planned_start_date::date, coalesce(actual_start_date::date::text, 'never'),
    coalesce(actual_end_date::date::text, 'never'), completed_assets, total_assets
  ) as problem
from migration.migration_waves
where is_mock
  and (
    actual_start_date > seed.now()
    or actual_end_date > seed.now()
    or case status
      when 'completed' then actual_start_date is null or actual_end_date is null or completed_assets < total_assets
      when 'in_progress' then actual_start_date is null or actual_end_date is not null or completed_assets = total_assets
      else actual_start_date is not null or actual_end_date is not null or planned_start_date < seed.now() or completed_assets > 0
    end
  );
