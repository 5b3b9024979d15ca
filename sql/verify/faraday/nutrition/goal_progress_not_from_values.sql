-- Progress of a nutrition goal is its current value over its target, in percent; without a value there is none.
select
  'goal ' || id || ' ' || description as row_key,
  format('%s of %s is not %s %%', current_value, target_value, progress) as problem
from faraday.nutrition_goals
where description like 'MOCK:%'
  and (
    abs(progress - coalesce(100 * current_value / nullif(target_value, 0), 0)) > 0.06
    or target_value <= 0
    or progress > 100
  );
