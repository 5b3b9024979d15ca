-- Policy and pupil of a case belong to one school, and the activity is one for the pupil's grade.
select
  incident.id || ' ' || incident.incident_type as row_key,
  format('policy %s, pupil of %s in grade %s, activity %s', policy.name, school.name, student.grade_level, activity.name)
    as problem
from faraday.security_incidents as incident
join faraday.security_policies as policy on policy.id = incident.policy_id
join faraday.students as student on student.id = incident.student_id
join faraday.schools as school on school.id = student.school_id
join faraday.activities as activity on activity.id = incident.activity_id
where incident.description like 'MOCK:%'
  and (
    policy.name not like school.name || ': %'
    or activity.name not like '%, ' || case
      when student.grade_level <= 'SECOND' then 'K-2' when student.grade_level <= 'FIFTH' then '3-5'
        when student.grade_level <= 'EIGHTH' then '6-8' else '9-12'
    end || ' %'
  );
