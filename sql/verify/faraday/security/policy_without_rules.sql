-- Every policy of a school has a rule, and a rule is in force exactly while its policy is.
select
  policy.name as row_key,
  format('%s rules, %s of them in the state of the policy', count(rule.id),
    count(rule.id) filter (where rule.is_active = policy.is_active)) as problem
from faraday.security_policies as policy
left join faraday.security_rules as rule on rule.policy_id = policy.id and rule.description like 'MOCK:%'
where policy.description like 'MOCK:%'
group by policy.id, policy.name
having count(rule.id) = 0
  or count(rule.id) filter (where rule.is_active is distinct from policy.is_active) > 0;
