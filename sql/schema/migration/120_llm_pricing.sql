-- What language models cost.

create table migration.llm_model_pricing (
  id                        uuid          primary key default gen_random_uuid(),
  created_at                timestamptz   not null default now(),
  updated_at                timestamptz   not null default now(),
  provider                  varchar(100)  not null,
  model_name                varchar(255)  not null,
  model_version             varchar(100),
  input_cost_per_1k_tokens  numeric(10,6) not null,
  output_cost_per_1k_tokens numeric(10,6) not null,
  currency                  varchar(10)   not null default 'USD',
  effective_from            timestamptz   not null,
  effective_to              timestamptz,
  is_active                 boolean       not null default true,
  source                    varchar(255),
  notes                     text,

  constraint llm_model_pricing_key unique (provider, model_name, model_version, effective_from),
  constraint llm_model_pricing_costs_check check (input_cost_per_1k_tokens >= 0 and output_cost_per_1k_tokens >= 0),
  constraint llm_model_pricing_effective_to_check check (effective_to >= effective_from)
);
comment on table migration.llm_model_pricing is 'Price per thousand tokens of each language model, valid from a date.';

create index llm_model_pricing_is_active_effective_from_effective_to_idx
  on migration.llm_model_pricing (is_active, effective_from, effective_to);

-- The documented key lets prices without a model version repeat, since nulls never conflict.
create unique index llm_model_pricing_version_key
  on migration.llm_model_pricing (provider, model_name, coalesce(model_version, ''), effective_from);
