-- Counted numbers about a conversation are what its messages say.
with

counted as (
  select context_id, count(*) as messages, sum(token_count) as tokens
  from faraday.gpt_context_interactions
  group by context_id
)

select
  format('context %s, %s', metric.context_id, metric_type) as row_key,
  format('%s, messages %s, tokens %s', metric.value, counted.messages, counted.tokens) as problem
from faraday.gpt_context_metrics as metric
join faraday.gpt_interaction_contexts as context on context.id = metric.context_id
left join counted on counted.context_id = metric.context_id
where context.description like 'MOCK:%'
  and (
    metric_type = 'messages' and metric.value is distinct from counted.messages
    or metric_type = 'tokens' and metric.value is distinct from counted.tokens
    or metric_type = 'answer_share' and metric.value not between 0.2 and 1
  );
