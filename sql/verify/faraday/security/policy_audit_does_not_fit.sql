-- The rule that was checked belongs to the policy, and the pupil goes to its school.
select
  checked.id || ' ' || policy.name as row_key,
  format('rule %s of policy %s, pupil of %s', rule.name, rule.policy_id, school.name) as problem
from faraday.policy_security_audits as checked
join faraday.security_policies as policy on policy.id = checked.policy_id
join faraday.security_rules as rule on rule.id = checked.rule_id
join faraday.students as student on student.id = checked.student_id
join faraday.schools as school on school.id = student.school_id
where policy.description like 'MOCK:%'
  and (rule.policy_id <> policy.id or policy.name not like school.name || ': %' or checked.created_at < policy.created_at);
