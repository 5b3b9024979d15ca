-- Finance. Money is in rupees.

create table skoola.chart_of_accounts (
  id                text      primary key,
  account_code      text      not null,
  account_name      text      not null,
  account_type      text      not null,
  normal_balance    text      not null default 'Debit',
  description       text,
  parent_account_id text      references skoola.chart_of_accounts on delete set null,
  is_active         boolean   not null default true,
  created_at        timestamp not null default current_timestamp,
  updated_at        timestamp not null default current_timestamp,

  unique (account_code),
  check (account_type in ('Asset', 'Liability', 'Equity', 'Income', 'Expense')),
  check (normal_balance in ('Debit', 'Credit')),
  check (parent_account_id <> id)
);
comment on table skoola.chart_of_accounts is 'Accounts of the ledger, as a tree.';

create index chart_of_accounts_parent_account_id_idx on skoola.chart_of_accounts (parent_account_id);

create table skoola.general_ledger (
  id                text           primary key,
  transaction_date  date           not null,
  description       text,
  debit_account_id  text           not null references skoola.chart_of_accounts on delete restrict,
  credit_account_id text           not null references skoola.chart_of_accounts on delete restrict,
  amount            numeric(12, 2) not null,
  created_at        timestamp      not null default current_timestamp,
  updated_at        timestamp      not null default current_timestamp,

  unique (transaction_date, debit_account_id, credit_account_id, description),
  check (debit_account_id <> credit_account_id),
  check (amount > 0)
);
comment on table skoola.general_ledger is 'Postings: one amount from one account to another.';

create index general_ledger_debit_account_id_idx on skoola.general_ledger (debit_account_id);
create index general_ledger_credit_account_id_idx on skoola.general_ledger (credit_account_id);

create table skoola.budget_categories (
  id          text      primary key,
  name        text      not null,
  description text,
  created_at  timestamp not null default current_timestamp,
  updated_at  timestamp not null default current_timestamp,

  unique (name)
);
comment on table skoola.budget_categories is 'Headings of the budget.';

create index idx_budget_categories_name on skoola.budget_categories (name);

create table skoola.budgets (
  id               text           primary key,
  academic_year_id text           not null references skoola.academic_years on delete cascade,
  category_id      text           not null references skoola.budget_categories on delete restrict,
  allocated_amount numeric(12, 2) not null,
  spent_amount     numeric(12, 2) not null,
  created_at       timestamp      not null default current_timestamp,
  updated_at       timestamp      not null default current_timestamp,

  unique (academic_year_id, category_id),
  check (allocated_amount > 0),
  check (spent_amount >= 0)
);
comment on table skoola.budgets is 'Budget of a year.';

create index idx_budgets_academic_year_id on skoola.budgets (academic_year_id);
create index budgets_category_id_idx on skoola.budgets (category_id);

create table skoola.income_sources (
  id          text      primary key,
  name        text      not null,
  description text,
  created_at  timestamp not null default current_timestamp,
  updated_at  timestamp not null default current_timestamp,

  unique (name)
);
comment on table skoola.income_sources is 'Where money comes from besides fees.';

create index idx_income_sources_name on skoola.income_sources (name);

create table skoola.income_transactions (
  id             text           primary key,
  source_id      text           not null references skoola.income_sources on delete restrict,
  amount         numeric(12, 2) not null,
  date           timestamp      not null,
  description    text,
  received_by    text           not null references skoola.staff on delete restrict,
  receipt_number text           not null,
  created_at     timestamp      not null default current_timestamp,
  updated_at     timestamp      not null default current_timestamp,

  unique (receipt_number),
  check (amount > 0)
);
comment on table skoola.income_transactions is 'Money received besides fees.';

create index income_transactions_source_id_idx on skoola.income_transactions (source_id);
create index income_transactions_received_by_idx on skoola.income_transactions (received_by);

create table skoola.expense_categories (
  id          text      primary key,
  name        text      not null,
  description text,
  created_at  timestamp not null default current_timestamp,
  updated_at  timestamp not null default current_timestamp,

  unique (name)
);
comment on table skoola.expense_categories is 'Headings of expenses.';

create index idx_expense_categories_name on skoola.expense_categories (name);

create table skoola.expense_transactions (
  id             text           primary key,
  category_id    text           not null references skoola.expense_categories on delete restrict,
  amount         numeric(12, 2) not null,
  date           timestamp      not null,
  description    text,
  vendor         text,
  payment_method text           not null,
  approved_by    text           references skoola.staff on delete set null,
  receipt_url    text,
  created_at     timestamp      not null default current_timestamp,
  updated_at     timestamp      not null default current_timestamp,

  unique (category_id, date),
  check (payment_method in ('Cash', 'BankTransfer', 'Cheque', 'Online')),
  check (amount > 0)
);
comment on table skoola.expense_transactions is 'Money spent.';

create index expense_transactions_approved_by_idx on skoola.expense_transactions (approved_by);

create table skoola.fee_categories (
  id           text      primary key,
  name         text      not null,
  description  text,
  is_mandatory boolean   not null default false,
  created_at   timestamp not null default current_timestamp,
  updated_at   timestamp not null default current_timestamp,

  unique (name)
);
comment on table skoola.fee_categories is 'Kinds of fee.';

create index idx_fee_categories_name on skoola.fee_categories (name);

create table skoola.fee_structures (
  id               text           primary key,
  grade_id         text           not null references skoola.grade_levels on delete cascade,
  academic_year_id text           not null references skoola.academic_years on delete cascade,
  category_id      text           not null references skoola.fee_categories on delete restrict,
  amount           numeric(12, 2) not null,
  due_date         date           not null,
  frequency        text           not null,
  created_at       timestamp      not null default current_timestamp,
  updated_at       timestamp      not null default current_timestamp,

  unique (academic_year_id, grade_id, category_id),
  check (frequency in ('Monthly', 'Quarterly', 'Annually', 'OneTime')),
  check (amount > 0)
);
comment on table skoola.fee_structures is 'Fee of a grade and year.';

create index fee_structures_grade_id_idx on skoola.fee_structures (grade_id);
create index fee_structures_category_id_idx on skoola.fee_structures (category_id);

create table skoola.student_fees (
  id               text           primary key,
  student_id       text           not null references skoola.students on delete cascade,
  fee_structure_id text           not null references skoola.fee_structures on delete restrict,
  amount           numeric(12, 2) not null,
  is_exempted      boolean        not null default false,
  exemption_reason text,
  created_at       timestamp      not null default current_timestamp,
  updated_at       timestamp      not null default current_timestamp,

  unique (student_id, fee_structure_id),
  check (amount >= 0),
  check (is_exempted = (exemption_reason is not null))
);
comment on table skoola.student_fees is 'Fee that a student owes.';

create index student_fees_fee_structure_id_idx on skoola.student_fees (fee_structure_id);

create table skoola.fee_payments (
  id             text           primary key,
  student_fee_id text           not null references skoola.student_fees on delete cascade,
  amount_paid    numeric(12, 2) not null,
  payment_date   timestamp      not null,
  payment_method text           not null,
  receipt_number text           not null,
  collected_by   text           not null references skoola.staff on delete restrict,
  remarks        text,
  created_at     timestamp      not null default current_timestamp,
  updated_at     timestamp      not null default current_timestamp,

  unique (receipt_number),
  check (payment_method in ('Cash', 'BankTransfer', 'Cheque', 'Online')),
  check (amount_paid > 0)
);
comment on table skoola.fee_payments is 'Payments of fees.';

create index fee_payments_student_fee_id_idx on skoola.fee_payments (student_fee_id);
create index fee_payments_collected_by_idx on skoola.fee_payments (collected_by);

create table skoola.salary_components (
  id             text      primary key,
  name           text      not null,
  component_type text      not null,
  description    text,
  created_at     timestamp not null default current_timestamp,
  updated_at     timestamp not null default current_timestamp,

  unique (name),
  check (component_type in ('Allowance', 'Deduction'))
);
comment on table skoola.salary_components is 'Parts of a salary.';

create index idx_salary_components_name on skoola.salary_components (name);

create table skoola.staff_salaries (
  staff_id       text           not null references skoola.staff on delete cascade,
  component_id   text           not null references skoola.salary_components on delete cascade,
  amount         numeric(12, 2) not null,
  effective_from date           not null,
  created_at     timestamp      not null default current_timestamp,
  updated_at     timestamp      not null default current_timestamp,

  primary key (staff_id, component_id),
  check (amount > 0)
);
comment on table skoola.staff_salaries is 'Monthly amount of each part, by member of staff.';

create index staff_salaries_component_id_idx on skoola.staff_salaries (component_id);

create table skoola.salary_payments (
  id               text           primary key,
  staff_id         text           not null references skoola.staff on delete restrict,
  payment_month    integer        not null,
  payment_year     integer        not null,
  gross_salary     numeric(12, 2) not null,
  total_deductions numeric(12, 2) not null,
  net_salary       numeric(12, 2) not null,
  payment_date     timestamp      not null,
  payment_method   text           not null,
  remarks          text,
  created_at       timestamp      not null default current_timestamp,
  updated_at       timestamp      not null default current_timestamp,

  unique (staff_id, payment_year, payment_month),
  check (payment_method in ('Cash', 'BankTransfer', 'Cheque', 'Online')),
  check (payment_month between 1 and 12),
  check (gross_salary > 0),
  check (total_deductions between 0 and gross_salary),
  check (net_salary = gross_salary - total_deductions)
);
comment on table skoola.salary_payments is 'Salaries paid.';

create table skoola.petty_cash_transactions (
  id               text           primary key,
  amount           numeric(12, 2) not null,
  transaction_type text           not null,
  date             timestamp      not null,
  description      text,
  handled_by       text           not null references skoola.staff on delete restrict,
  created_at       timestamp      not null default current_timestamp,
  updated_at       timestamp      not null default current_timestamp,

  unique (date, handled_by),
  check (transaction_type in ('Received', 'Spent')),
  check (amount > 0)
);
comment on table skoola.petty_cash_transactions is 'Petty cash.';

create index idx_petty_cash_transactions_transaction_type on skoola.petty_cash_transactions (transaction_type);
create index petty_cash_transactions_handled_by_idx on skoola.petty_cash_transactions (handled_by);
