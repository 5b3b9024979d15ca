-- Total tokens and total cost of a call are the sums of both directions, wherever all three are known.
select
  coalesce(request_id, id::text) as row_key,
  format(
    '%s + %s tokens give %s, %s + %s USD give %s', input_tokens, output_tokens, total_tokens, input_cost, output_cost, total_cost
  ) as problem
from migration.llm_usage_logs
where total_tokens <> input_tokens + output_tokens
  or total_cost <> input_cost + output_cost;
