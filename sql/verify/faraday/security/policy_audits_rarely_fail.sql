-- Four of five checks pass. Judged from 50 checks on, with room for chance.
select
  'policy_security_audits' as row_key,
  format('%s of %s passed', count(*) filter (where checked.status = 'passed'), count(*)) as problem
from faraday.policy_security_audits as checked
join faraday.security_policies as policy on policy.id = checked.policy_id
where policy.description like 'MOCK:%'
having count(*) >= 50
  and avg((checked.status = 'passed')::integer) not between 0.62 and 0.94;
