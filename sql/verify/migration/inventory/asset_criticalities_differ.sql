-- criticality and business_criticality say the same in two spellings.
select
  id || ' ' || name as row_key,
  format('criticality %s, business_criticality %s', criticality, business_criticality) as problem
from migration.assets
where is_mock
  and lower(criticality) is distinct from business_criticality;
