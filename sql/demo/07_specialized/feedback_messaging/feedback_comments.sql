--! table: faraday.feedback_comments
--! mark: parent feedback_id
--! key: feedback_id, user_id, content

-- What colleagues add to a feedback while it is open: nine, six, eight or seven remarks in turn, each by somebody else, never
-- by the writer. One in five is a note among those who look after it. metadata holds the moment.
with

remarks (family, said) as (
  values
    ('fault', array[
      'Same here since Monday.', 'I cannot repeat it on my laptop.', 'Signing out and in helped me.',
      'Happens on the school tablets, too.', 'A screenshot is attached.',
      'It cost me ten minutes of a lesson.', 'My substitute ran into it as well.', 'Worked until the last update.',
      'I write it on paper for now.', 'Please tell us when it is corrected.'
    ]),
    ('question', array[
      'I would like to know that, too.', 'We do it by the date of birth.', 'Ask the office, they decide.',
      'Last year the answer was no.', 'There is a page about it in the handbook.',
      'At our school everybody does it differently.', 'Please send the answer to all of us.', 'I always guess.'
    ]),
    ('wish', array[
      'Yes, please.', 'I would use it every day.', 'Not for me, but it would not hurt.', 'Only if it stays simple.',
      'The other district has it already.', 'Could it print as well?',
      'I would try it with my third period.', 'That would save a spreadsheet.', 'Please think of substitutes, too.',
      'Plus one from our department.'
    ]),
    ('complaint', array[
      'It bothers all of us.', 'Thank you for saying it aloud.', 'It used to be half of that.', 'I have stopped looking at it.',
      'The parents complain as well.',
      'For me it is bearable.', 'Let us talk about it in the department meeting.', 'Please change it before the tests.'
    ]),
    ('thanks', array[
      'I can only agree.', 'Our school is glad about it, too.', 'The children noticed it as well.', 'More of that, please.',
      'Could you show me how you do it?',
      'Good to read something nice for once.', 'I will try it next week.', 'Thanks for sharing.'
    ]),
    ('note', array[
      'Goes with an older entry of the same category.', 'Has to be settled before report cards.',
      'Talked with the writer on the phone.', 'No personal data in the picture, checked.',
      'Ask the vendor whether it is in the contract.'
    ])
),

feedback as (
  select
    feedback.*,
    (feedback.metadata ->> 'written_at')::timestamp as written_at,
    row_number() over (order by (feedback.metadata ->> 'written_at') desc, feedback.title collate "C")::integer as position,
    case feedback_type
      when 'BUG' then 'fault' when 'QUESTION' then 'question' when 'COMPLAINT' then 'complaint' when 'PRAISE' then 'thanks' when 'OTHER' then 'thanks' else 'wish'
    end as family
  from faraday.organization_feedback as feedback
  where exists (
    select from seed.demo_row as noted where noted.table_name = 'faraday.organization_feedback' and noted.key = feedback.id::text
  )
),

staff as (
  select account.id, row_number() over (order by account.created_at, account.email collate "C")::integer as position
  from faraday.users as account
  where exists (select from seed.demo_row as noted where noted.table_name = 'faraday.users' and noted.key = account.id::text)
),

wanted as (
  select
    feedback.*,
    seat,
    mod(seat, 5) = 3 as is_internal,
    seats.remarks,
    writer.position as writer
  from feedback
  cross join lateral (select (array[7, 9, 6, 8])[1 + mod(feedback.position, 4)] as remarks) as seats
  cross join lateral generate_series(1, seats.remarks) as seat
  left join staff as writer on writer.id = feedback.user_id
  order by feedback.position, seat
  limit (select seed.rows(300))
),

said as (
  select
    wanted.*,
    staff.id as author,
    remarks.said[1 + mod(wanted.position * 3 + case when is_internal then seat / 5 else seat end, cardinality(remarks.said))] as remark,
    date_trunc(
      'minute', greatest(written_at + interval '9 minutes' * seat, even::date + interval '8 hours' + (even - even::date) / 3)
    ) as moment
  from wanted
  cross join lateral (
    select written_at + (
      coalesce(resolved_at, (seed.now() at time zone 'UTC') - interval '9 hours') - written_at
    ) * (seat::numeric / (wanted.remarks + 1))::double precision as even
  ) as evenly
  left join remarks on remarks.family = case when is_internal then 'note' else wanted.family end
  -- Somebody else of the same 32 accounts: 1 to 31 places further on.
  left join staff
    on staff.position = 1 + 32 * ((writer - 1) / 32) + mod(mod(writer - 1, 32) + 1 + mod(11 * seat + 7 * wanted.position, 31), 32)
)

insert into faraday.feedback_comments (feedback_id, user_id, content, is_internal, metadata)
select
  said.id, author, remark, is_internal,
  json_build_object('written_at', to_char(moment, 'YYYY-MM-DD"T"HH24:MI:SS'), 'place', seat)
from said
where not exists (
  select from faraday.feedback_comments as present
  where present.feedback_id = said.id and present.user_id = said.author and present.content = remark
);
