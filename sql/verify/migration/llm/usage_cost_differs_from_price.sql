-- A call costs its tokens at the price of its model on that day, the first known price where the list begins later.
-- Otherwise nobody can explain the bill.
select
  log.request_id as row_key,
  format(
    '%s: %s and %s tokens cost %s and %s USD; at %s and %s per thousand they cost %s and %s', log.model_name,
    log.input_tokens, log.output_tokens, log.input_cost, log.output_cost,
    price.input_cost_per_1k_tokens, price.output_cost_per_1k_tokens,
    round(log.input_tokens * price.input_cost_per_1k_tokens / 1000, 6),
    round(log.output_tokens * price.output_cost_per_1k_tokens / 1000, 6)
  ) as problem
from migration.llm_usage_logs as log
left join lateral (
  select pricing.*
  from migration.llm_model_pricing as pricing
  where (pricing.provider, pricing.model_name) = (log.llm_provider, log.model_name)
  order by
    pricing.effective_from > log.created_at,
    abs(extract(epoch from log.created_at - pricing.effective_from)),
    pricing.model_version
  limit 1
) as price on true
where seed.is_demo(log.id)
  and (log.input_cost, log.output_cost, log.cost_currency) is distinct from (
    round(log.input_tokens * price.input_cost_per_1k_tokens / 1000, 6),
    round(log.output_tokens * price.output_cost_per_1k_tokens / 1000, 6),
    price.currency
  );
