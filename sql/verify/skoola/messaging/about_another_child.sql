-- A guardian writes about the own child, with a teacher who teaches it this year; no text has a place that was not filled.
select
  conversation.subject as row_key,
  format('guardian of %s, teacher %s', student.name_english, teacher.employee_id) as problem
from skoola.conversations as conversation
join skoola.conversation_participants as participant on participant.conversation_id = conversation.id
join skoola.student_guardians as guardian on guardian.user_id = participant.user_id
join skoola.students as student on student.id = guardian.student_id
join skoola.student_class_assignments as placement on placement.student_id = student.id
join skoola.conversation_participants as other on other.conversation_id = conversation.id
join skoola.users as account on account.id = other.user_id and account.role = 'Teacher'
left join skoola.staff as teacher on teacher.email = account.email
left join skoola.class_subject_teachers as taught on taught.class_id = placement.class_id and taught.teacher_id = teacher.id
where seed.is_demo(conversation.id)
  and (
    taught.class_id is null
    or conversation.subject !~ split_part(student.name_english, ' ', 1) and conversation.subject !~ 'class'
  )
union all
select conversation.subject, 'unfilled: ' || message.content
from skoola.messages as message
join skoola.conversations as conversation on conversation.id = message.conversation_id
where seed.is_demo(message.id)
  and (message.content ~ '[{}|]' or conversation.subject ~ '[{}]' or message.content = '');
