-- The figures of a client's engagement are those of the journal, the worksheets, the meetings and the reviews of the demo world
-- at the time of the count, and the score follows from them.
with

figures as (
  select
    engagement.*,
    (
      select count(*) from mentara.journal_entries as entry
      where entry.user_id = engagement.client_id and seed.is_demo(entry.id) and entry.created_at <= last_calculated_at
    ) as entries,
    (
      select round(coalesce(avg(case when worksheet.status in ('SUBMITTED', 'REVIEWED') then 1 else 0 end), 0), 4)
      from mentara.worksheets as worksheet
      where worksheet.client_id = engagement.client_id and seed.is_demo(worksheet.id) and seed.is_demo(worksheet.therapist_id)
        and worksheet.created_at <= last_calculated_at
    ) as homework,
    (
      select round(coalesce(avg(case when meeting.status = 'COMPLETED' then 1 else 0 end), 0), 4)
      from mentara.meetings as meeting
      where meeting.client_id = engagement.client_id and seed.is_demo(meeting.id) and seed.is_demo(meeting.therapist_id)
        and meeting.start_time <= last_calculated_at and meeting.status in ('COMPLETED', 'NO_SHOW')
    ) as attendance,
    (
      select round(avg(review.rating), 2)
      from mentara.reviews as review
      where review.client_id = engagement.client_id and seed.is_demo(review.id) and seed.is_demo(review.therapist_id)
        and review.created_at <= last_calculated_at
    ) as rating
  from mentara.client_engagements as engagement
  where seed.is_demo(engagement.id)
)

select
  account.email as row_key,
  format(
    'noted: journal %s, worksheets %s, meetings %s, rating %s, score %s; counted: %s, %s, %s, %s, logins %s',
    journal_entry_count, worksheet_completion_rate, meeting_attendance_rate, average_session_rating, platform_usage_score,
    entries, homework, attendance, rating, login_frequency
  ) as problem
from figures
join mentara.users as account on account.id = figures.client_id
where journal_entry_count <> entries
  or worksheet_completion_rate <> homework
  or meeting_attendance_rate <> attendance
  or average_session_rating is distinct from rating
  or platform_usage_score
    <> round(30 * least(1, login_frequency / 20.0) + 20 * least(1, entries / 8.0) + 25 * homework + 25 * attendance, 1)
  or login_frequency not between 1 and 31
  or last_calculated_at > seed.now() at time zone 'UTC';
