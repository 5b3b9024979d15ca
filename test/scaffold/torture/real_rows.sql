-- Rows that were there before: nobody marks them, changes them or takes their keys. They load after the numbered files.

insert into t_keys.tenant (id, slug, name, created_at) values
  ('0b0f6a52-6f4b-4d0e-9f3e-3f0d8c1f5a01', 'northwind', 'Northwind Traders', '2019-03-04 09:00Z'),
  ('0b0f6a52-6f4b-4d0e-9f3e-3f0d8c1f5a02', 'contoso', 'Contoso', '2020-07-15 10:30Z');

insert into t_keys.country (code, code3, name) values
  ('DE', 'DEU', 'Germany'), ('FR', 'FRA', 'France'), ('CH', 'CHE', 'Switzerland');

insert into t_keys.airport (iata, country_code3, name) values ('HAM', 'DEU', 'Hamburg'), ('GVA', 'CHE', 'Geneva');

insert into t_keys.party (id, kind, display_name) values
  ('6d1b1f0c-52f3-4b7e-8a53-0a6cf6a4d001', 'person', 'Ada Byron'),
  ('6d1b1f0c-52f3-4b7e-8a53-0a6cf6a4d002', 'company', 'Analytical Engines');
insert into t_keys.person (party_id, first_name, last_name, born_on) values
  ('6d1b1f0c-52f3-4b7e-8a53-0a6cf6a4d001', 'Ada', 'Byron', '1975-12-10');

insert into t_keys.account_node (id, parent_id, title) values
  ('2f7c6c5e-0c39-4c1a-9a44-7b6f0fd0aa01', '2f7c6c5e-0c39-4c1a-9a44-7b6f0fd0aa01', 'All accounts');
insert into t_keys.menu_entry (path, parent_path, label) values ('/', '/', 'Home'), ('/help', '/', 'Help');
insert into t_keys.department (parent_id, name) values (null, 'Management'), (1, 'Sales');

-- Full: every label, and every value that its check allows, is taken.
insert into t_few.season_price (season, factor) values ('spring', 1), ('summer', 1.25), ('autumn', 0.9), ('winter', 1.5);
insert into t_few.feature_switch (enabled, explanation) values (true, 'It is on'), (false, 'It is off');
insert into t_few.site_settings (site_name) values ('The real site');
insert into t_few.ticket_priority (code, hours_to_answer) values ('P1', 1), ('P2', 4), ('P3', 24), ('P4', 72);

-- Half full.
insert into t_few.opening_day (weekday) select number from generate_series(1, 5) as number;
insert into t_few.accounting_month (year, month, closed) select 2022, month, true from generate_series(1, 12) as month;
insert into t_few.grade (letter, points) values ('A', 1), ('B', 2);

-- Small numbers are taken, and the sequence knows nothing of it.
insert into "Odd Names".sample_size (n, identity, row_number)
select number, 'real ' || number, number from generate_series(1, 20) as number;
insert into t_triggers.colour_band (place, colour)
select number, case when number % 2 = 0 then 'red' else 'white' end from generate_series(1, 20) as number;
insert into t_defaults.printer (id, host_name) values (1, 'printer-1'), (2, 'printer-2'), (3, 'printer-3');

insert into t_unique.account (email, display_name) values ('Ada.Byron@real.example', 'Ada'), ('info@real.example', 'Front desk');
insert into t_unique.currency_setting (code, is_default) values ('EUR', true), ('CHF', false);
insert into t_unique.price_list (id, name, is_current) values ('8c0c7a44-1c0e-4d36-9d0a-0f0f2d3b7c01', 'Prices of 2025', true);

insert into t_triggers.number_circle (name, last_number) values ('2025', 117);
insert into t_triggers.budget (id, title, spending_limit, is_closed) values
  ('d1d0a6f2-4f5f-4a53-9a68-5c6a0a7e3b01', 'Office', 500, false), ('d1d0a6f2-4f5f-4a53-9a68-5c6a0a7e3b02', 'Travel 2019', 9000, true);

insert into t_partitions.customer (country, id, name, email) values ('DE', 1, 'Real customer', 'real@customer.example');
insert into t_legacy.tbl_period (fy, period, is_open) values (2025, 1, 'N'), (2025, 2, 'Y');
insert into t_legacy.tbl_article (art_no, art_text, vat_code, price_net, price_gross) values ('AA-00001', 'Bolt', '1', 1.00, 1.19);
