-- An assessment by talk belongs to a finished talk of the same client, follows it, and has the very answers that were given
-- there; a checklist has none. Assessments lie between registration and now, and are evaluated after they were handed in.
select
  account.email || ' ' || assessment.created_at as row_key,
  format(
    '%s, registered %s, evaluated %s, talk %s ended %s, %s answers differ', assessment.assessment_method, client.created_at,
    assessment.processed_at, coalesce(session.session_id, 'none'), session.completed_at, coalesce(differing.answers, 0)
  ) as problem
from mentara.pre_assessments as assessment
join mentara.users as account on account.id = assessment.client_id
join mentara.clients as client on client.user_id = assessment.client_id
left join mentara.chatbot_sessions as session on session.id = assessment.chatbot_session_id
left join (
  select assessment.id, count(*) as answers
  from mentara.pre_assessments as assessment
  join mentara.chatbot_sessions as session on session.id = assessment.chatbot_session_id
  cross join lateral jsonb_each(session.structured_answers) as form (code, answers)
  join mentara.questionnaire_items as item on item.questionnaire_code = form.code
  where assessment.answers -> item.answer_index is distinct from form.answers -> item.number - 1
  group by assessment.id
) as differing on differing.id = assessment.id
where seed.is_demo(assessment.id)
  and not coalesce(
    assessment.created_at >= client.created_at
    and (not seed.is_demo(client.user_id) or assessment.created_at <= seed.now() at time zone 'UTC')
    and assessment.processed_at >= assessment.created_at
    and case assessment.assessment_method
      when 'CHECKLIST' then session.id is null
      else session.client_id = assessment.client_id and session.is_complete and session.completed_at <= assessment.created_at
        and differing.answers is null
    end,
    false
  );
