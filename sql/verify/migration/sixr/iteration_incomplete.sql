-- A completed iteration has left answers, parameters and a recommendation behind; one without is a claim without evidence.
select
  iteration.analysis_id || ' iteration ' || iteration.iteration_number as row_key,
  format(
    'completed with %s answers, although it counts %s, %s sets of parameters and %s recommendations',
    answers.number, iteration.question_responses ->> 'answered', parameters.number, recommendations.number
  ) as problem
from migration.sixr_iterations as iteration
cross join lateral (
  select count(*) as number
  from migration.sixr_question_responses as answer
  where (answer.analysis_id, answer.iteration_number) = (iteration.analysis_id, iteration.iteration_number)
    and seed.is_demo(answer.id)
) as answers
cross join lateral (
  select count(*) as number
  from migration.sixr_analysis_parameters as round
  where (round.analysis_id, round.iteration_number) = (iteration.analysis_id, iteration.iteration_number)
) as parameters
cross join lateral (
  select count(*) as number
  from migration.sixr_recommendations as recommendation
  where (recommendation.analysis_id, recommendation.iteration_number) = (iteration.analysis_id, iteration.iteration_number)
) as recommendations
where seed.is_demo(iteration.id)
  and iteration.status = 'completed'
  and (answers.number, parameters.number, recommendations.number)
    is distinct from ((iteration.question_responses ->> 'answered')::bigint, 1, 1);
