--! table: skoola.chart_of_accounts
--! key: account_code
--! released: 2026-11-02T00:00:00Z
--! editable: description

-- The ledger's accounts: five kinds, in up to five levels. An account is the child of the one whose code its own begins with, zeros at
-- the end left out: 11112 belongs to 11110, that to 11100, and so on up to 10000. Only the lowest ones are posted to: 34 of them.
with

accounts (code, name, description) as (
  values
    ('10000', 'Assets', 'What the school owns'),
    ('11000', 'Current assets', 'Cash, and what becomes cash within a year'),
    ('11100', 'Cash and bank', 'Money at hand and in banks'),
    ('11110', 'Bank accounts', 'Money in banks'),
    ('11111', 'Fee collection account', 'Bank account into which families pay'),
    ('11112', 'Operating account', 'Bank account for salaries and bills'),
    ('11113', 'Development fund account', 'Bank account for building work'),
    ('11120', 'Petty cash', 'Cash box of the office'),
    ('11200', 'Receivables', 'Money owed to the school'),
    ('11210', 'Fees receivable', 'Fees billed and not yet paid'),
    ('11220', 'Staff advances', 'Salary paid in advance'),
    ('11300', 'Stock', 'Goods kept for sale or use'),
    ('11310', 'Uniforms in stock', 'Uniforms, at purchase price'),
    ('11320', 'Stationery in stock', 'Paper, chalk and the like'),
    ('12000', 'Fixed assets', 'What serves for years'),
    ('12100', 'Buildings', 'Class rooms, hall and grounds'),
    ('12200', 'Furniture and equipment', 'Desks, instruments, computers'),
    ('12300', 'Library books', 'Books, at purchase price'),
    ('20000', 'Liabilities', 'What the school owes'),
    ('21000', 'Payables', 'Due within a year'),
    ('21100', 'Suppliers', 'Bills not yet paid'),
    ('21200', 'Pay-as-you-earn tax', 'Tax withheld from salaries'),
    ('21300', 'Provident fund', 'Contributions withheld from salaries'),
    ('22000', 'Fees received in advance', 'Fees paid for a year to come'),
    ('30000', 'Equity', 'What would be left'),
    ('31000', 'Accumulated fund', 'Surplus of earlier years'),
    ('32000', 'Development fund', 'Set aside for building work'),
    ('40000', 'Income', 'What comes in'),
    ('41000', 'Fees', 'Fees by kind'),
    ('41100', 'Facilities fees', 'Fee category Facilities'),
    ('41200', 'Examination fees', 'Fee category Examination'),
    ('41300', 'Development fees', 'Fee category School development'),
    ('41400', 'Laboratory and computing fees', 'Fee category Laboratory and computing'),
    ('41500', 'Sports and activities fees', 'Fee category Sports and activities'),
    ('42000', 'Other income', 'All that is no fee'),
    ('42100', 'Donations and grants', 'Gifts and government grants'),
    ('42200', 'Hire of hall and grounds', 'From those who rent them'),
    ('42300', 'Sale of uniforms', 'Uniforms sold to students'),
    ('42400', 'Library fines', 'For books brought back late'),
    ('50000', 'Expenses', 'What goes out'),
    ('51000', 'Staff', 'Salaries and what belongs to them'),
    ('51100', 'Salaries', 'Basic pay'),
    ('51200', 'Allowances', 'Paid on top of basic pay'),
    ('52000', 'Running costs', 'What keeps the school open'),
    ('52100', 'Electricity and water', 'Bills of the utilities'),
    ('52200', 'Maintenance and repairs', 'Of buildings and equipment'),
    ('52300', 'Stationery and printing', 'Paper, ink, exam papers'),
    ('52400', 'Small office expenses', 'Paid from petty cash'),
    ('53000', 'Teaching and activities', 'What lessons, sports and events take'),
    ('53100', 'Teaching material', 'Books, chemicals, instruments'),
    ('53200', 'Sports and events', 'Kit, travel, prizes')
),

types (first_digit, account_type, normal_balance) as (
  values
    ('1', 'Asset', 'Debit'), ('2', 'Liability', 'Credit'), ('3', 'Equity', 'Credit'), ('4', 'Income', 'Credit'),
    ('5', 'Expense', 'Debit')
),

placed as (
  -- The parent's code: the last digit that is not zero becomes one.
  select accounts.*, nullif(rpad(left(rtrim(code, '0'), -1), 5, '0'), '00000') as parent_code
  from accounts
)

select
  seed.reference_uuid('skoola.chart_of_accounts', placed.code)::text as id,
  placed.code as account_code,
  placed.name as account_name,
  types.account_type,
  types.normal_balance,
  placed.description,
  case
    when parent_code is not null then coalesce(parent.id, seed.reference_uuid('skoola.chart_of_accounts', parent_code)::text)
  end as parent_account_id,
  true as is_active
from placed
left join types on types.first_digit = left(placed.code, 1)
left join skoola.chart_of_accounts as parent on parent.account_code = parent_code
