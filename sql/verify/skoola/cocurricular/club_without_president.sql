-- A club with members has one president, one secretary and one treasurer, who joined before the first meeting; none is younger
-- by grade than a plain member.
with

officers as (
  select
    club.id,
    club.club_name,
    count(*) filter (where member.role = 'President') as presidents,
    count(*) filter (where member.role = 'Secretary') as secretaries,
    count(*) filter (where member.role = 'Treasurer') as treasurers,
    max(member.joined_date) filter (where member.role <> 'Member') as elected_from,
    min(grade.grade_number) filter (where member.role <> 'Member') as youngest_officer,
    max(grade.grade_number) filter (where member.role = 'Member') as eldest_member
  from skoola.clubs as club
  join skoola.club_members as member on member.club_id = club.id
  left join skoola.student_class_assignments as placement
    on placement.student_id = member.student_id
    and extract(year from placement.from_date) = extract(year from member.joined_date)
  left join skoola.grade_levels as grade on grade.id = placement.grade_id
  where seed.is_demo(club.id)
  group by club.id
)

select
  club_name as row_key,
  format(
    '%s presidents, %s secretaries, %s treasurers from %s, first meeting %s; officers from grade %s, members to %s',
    presidents, secretaries, treasurers, elected_from, first_meeting, youngest_officer, eldest_member
  ) as problem
from officers
left join (
  select club_id, min(activity_date) as first_meeting from skoola.club_activities group by club_id
) as meetings on meetings.club_id = officers.id
where (presidents, secretaries, treasurers) is distinct from (1, 1, 1)
  or elected_from > first_meeting
  or youngest_officer < eldest_member;
