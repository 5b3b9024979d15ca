-- A failed call gave no answer: it names its error and has neither output nor a price for it. A call that succeeded has no
-- error. Otherwise the failure rate and the cost per answer are both wrong.
select
  coalesce(request_id, id::text) as row_key,
  format(
    'success is %s, error %s, %s tokens of output for %s USD', success, coalesce(error_type, 'none'), output_tokens, output_cost
  ) as problem
from migration.llm_usage_logs
where not success and (output_tokens > 0 or output_cost > 0)
  or success and error_type is not null
  or not success and error_type is null and seed.is_demo(id);
