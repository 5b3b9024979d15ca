--! table: faraday.feedback_responses
--! mark: parent feedback_id
--! key: feedback_id, responded_at

-- The talk between the person who wrote the feedback and the administrator who looks after it: seven, three, six or four
-- answers in turn. It ends with the resolution where there is one, otherwise with what happens next. Texts go with the kind of
-- feedback and the step of the talk.
with

steps (answers, seat, step) as (
  values
    (3, 1, 'receipt'), (3, 2, 'work'), (3, 3, 'end'),
    (4, 1, 'receipt'), (4, 2, 'question'), (4, 3, 'detail'), (4, 4, 'end'),
    (6, 1, 'receipt'), (6, 2, 'question'), (6, 3, 'detail'), (6, 4, 'work'), (6, 5, 'trial'), (6, 6, 'end'),
    (7, 1, 'receipt'), (7, 2, 'question'), (7, 3, 'detail'), (7, 4, 'work'), (7, 5, 'trial'), (7, 6, 'verdict'), (7, 7, 'end')
),

texts (family, step, said) as (
  values
    ('fault', 'receipt', 'Thank you for "%s". I could see it with my own account and have passed it on.|Got it. "%s" is on my list for this week.'),
    ('fault', 'question', 'Does it happen with every class or only with one?|Which device and which browser was it?'),
    ('fault', 'detail', 'With every class, on the tablet as well as on the laptop.|Only in the morning. After ten it is gone.'),
    ('fault', 'work', 'The cause is found: the page reads an old copy. The correction is being tested.|The vendor could repeat it and works on it.'),
    ('fault', 'trial', 'Please try once more after signing out and in again.|The correction is in the test version. Could you look at it?'),
    ('fault', 'verdict', 'Better. Two classes today without trouble.|Works here now, thank you.'),
    ('fault', 'end', 'Corrected for everybody. Please write again if it comes back.|The correction is live since this morning.'),
    ('fault', 'next', 'A correction is planned for the next release.|Still looking for the cause; I will write by Friday.'),
    ('question', 'receipt', 'Good question, I will find out: "%s"|I was not sure myself about "%s". Asked the office.'),
    ('question', 'question', 'Is it about this year or about last year, too?|Do you need it for one school or for all?'),
    ('question', 'detail', 'This year is enough.|For all our sections, please.'),
    ('question', 'work', 'The office checks it with the district handbook.|Two people gave me two answers, so I asked for a third.'),
    ('question', 'trial', 'Short answer for now: do it as last year.|Does the page in the handbook help until then?'),
    ('question', 'verdict', 'It does, thank you.|Good enough until you know more.'),
    ('question', 'end', 'Answered, and the answer now stands in the handbook.|Settled with the office; a note went to all staff.'),
    ('question', 'next', 'The answer comes with the next staff note.|Waiting for the office.'),
    ('wish', 'receipt', 'A good idea. "%s" goes to the next planning meeting.|Noted: "%s". Others have asked for it, too.'),
    ('wish', 'question', 'How often would you need it in a week?|Who else would use it at your school?'),
    ('wish', 'detail', 'Every day, with four classes.|All of us in the department.'),
    ('wish', 'work', 'We have a first version and look for a class to try it.|It is estimated at two days of work.'),
    ('wish', 'trial', 'You are in the group that gets it first. What is missing?|The trial version is on your account now.'),
    ('wish', 'verdict', 'That is what I meant. The label could be shorter.|Saves me five minutes a lesson.'),
    ('wish', 'end', 'It is there for all schools now.|Done, with your remarks taken in.'),
    ('wish', 'next', 'It stands on the list for the next quarter.|Voted up; the date is open.'),
    ('complaint', 'receipt', 'I am sorry about that. "%s" should not be your problem.|You are right about "%s". Let me see what can be done.'),
    ('complaint', 'question', 'Since when has it been like this?|May I quote you in the meeting on Tuesday?'),
    ('complaint', 'detail', 'Since the beginning of term.|Yes, please do.'),
    ('complaint', 'work', 'We have cut it down to what the law asks for.|Two of the three causes are out of the way.'),
    ('complaint', 'trial', 'From tomorrow on it should be bearable. Tell me if it is not.|Please count for a week how often it still happens.'),
    ('complaint', 'verdict', 'Once this week. That is fine.|Much better, thank you for taking it seriously.'),
    ('complaint', 'end', 'Changed for good, and the rule is written down.|Closed with your consent. Thank you for being frank.'),
    ('complaint', 'next', 'On the agenda of the next meeting.|I need a decision of the district first.'),
    ('thanks', 'receipt', 'Thank you, I passed "%s" on to the people who did the work.|Nice to read: "%s"!'),
    ('thanks', 'question', 'May we put it into the newsletter?|Would you show it to the other schools?'),
    ('thanks', 'detail', 'Of course.|With pleasure, after the tests.'),
    ('thanks', 'work', 'It is in the draft of the newsletter.|Two other schools want to try it now.'),
    ('thanks', 'trial', 'Could you read the paragraph before it goes out?|They come to watch your lesson, if that suits you.'),
    ('thanks', 'verdict', 'Reads well.|Any Thursday suits me.'),
    ('thanks', 'end', 'Printed in the newsletter. Thank you again.|Passed on and filed under things that work.'),
    ('thanks', 'next', 'Will be read out at the next meeting.|Kept for the newsletter.')
),

feedback as (
  select
    feedback.*,
    writer.email,
    (feedback.metadata ->> 'written_at')::timestamp as written_at,
    row_number() over (order by (feedback.metadata ->> 'written_at') desc, feedback.title collate "C")::integer as position,
    case feedback_type
      when 'BUG' then 'fault' when 'QUESTION' then 'question' when 'COMPLAINT' then 'complaint' when 'PRAISE' then 'thanks' when 'OTHER' then 'thanks' else 'wish'
    end as family
  from faraday.organization_feedback as feedback
  join faraday.users as writer on writer.id = feedback.user_id
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.organization_feedback' and noted.key = feedback.id::text
  )
),

administrators as (
  select account.*, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where account.user_type in ('athletic_director', 'principal')
    and exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

answers as (
  select
    feedback.*,
    steps.seat,
    case when steps.step = 'end' and feedback.resolved_at is null then 'next' else steps.step end as step,
    steps.answers,
    coalesce(own.position, 0) as own_position
  from feedback
  join steps on steps.answers = (array[4, 7, 3, 6])[1 + mod(feedback.position, 4)]
  left join administrators as own on own.id = feedback.user_id
  order by feedback.position, steps.seat
  limit (select seed.rows(200))
)

insert into faraday.feedback_responses (
  feedback_id, user_id, content, is_internal, is_resolution, resolution_type, resolution_notes, responded_at, updated_at, status,
  is_active, metadata
)
select
  answers.id,
  case when answers.step in ('detail', 'verdict') then answers.user_id else administrator.id end,
  replace(split_part(said, '|', 1 + mod(answers.position / 4, 2)), '%s', title),
  false,
  answers.step = 'end',
  case
    when answers.step = 'end' then case answers.family
      when 'fault' then 'fixed'
      when 'question' then 'answered'
      when 'wish' then 'implemented'
      when 'complaint' then 'changed'
      else 'acknowledged'
    end
  end,
  case when answers.step = 'end' then 'Settled after ' || resolved_at::date - written_at::date || ' days.' end,
  moment,
  moment,
  case when answers.step = 'next' then 'PENDING' else 'COMPLETED' end::faraday.base_status_enum,
  resolved_at is null,
  json_build_object('step', answers.step, 'channel', source)
from answers
left join texts on texts.family = answers.family and texts.step = answers.step
left join administrators as administrator
  on administrator.position = 1 + mod(
    3 * answers.position + case when own_position = 1 + mod(3 * answers.position, 7) then 1 else 0 end, 7
  )
-- Evenly over the time it took, within office hours; the resolution at the very moment that the feedback names.
cross join lateral (
  select written_at + (
    coalesce(resolved_at, (seed.now() at time zone 'UTC') - interval '9 hours') - written_at
  ) * (answers.seat::numeric / answers.answers)::double precision as even
) as evenly
cross join lateral (
  select case
    when answers.step = 'end' then resolved_at
    else date_trunc(
      'minute',
      greatest(written_at + interval '7 minutes' * answers.seat, even::date + interval '8 hours' + (even - even::date) / 3)
    )
  end as moment
) as moments
where not exists (
  select from faraday.feedback_responses as present where present.feedback_id = answers.id and present.responded_at = moment
);
