-- A club meets on its own afternoons, on school days that are over, after the last lesson; no more come than are members then.
select
  club.club_name || ' ' || meeting.activity_date as row_key,
  format(
    '%s, by schedule %s; %s of %s members', to_char(meeting.activity_date, 'FMDay'), club.meeting_schedule,
    meeting.participants_count, meeting.members
  ) as problem
from (
  select
    activity.id,
    activity.club_id,
    activity.activity_date,
    activity.participants_count,
    count(member.student_id) as members
  from skoola.club_activities as activity
  left join skoola.club_members as member
    on member.club_id = activity.club_id
    and member.joined_date <= activity.activity_date
  where seed.is_demo(activity.id)
  group by activity.id
) as meeting
join skoola.clubs as club on club.id = meeting.club_id
left join skoola.school_calendar as day on day.date = meeting.activity_date::date
where strpos(club.meeting_schedule, to_char(meeting.activity_date, 'FMDay')) = 0
  or strpos(club.meeting_schedule, to_char(meeting.activity_date, 'HH24:MI')) = 0
  or day.is_academic_day is not true
  or meeting.activity_date::date >= seed.today()
  or meeting.participants_count not between 1 and meeting.members;
