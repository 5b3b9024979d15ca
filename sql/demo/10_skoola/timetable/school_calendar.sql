--! table: skoola.school_calendar
--! mark: ledger
--! key: date

-- The 1,095 days of the three years that the school kept here (in a leap year's company without the last 31 December). School
-- is held on `is_academic_day`: Monday to Friday within a term, without holidays and the days of the sports meet, the prize
-- giving and teachers' day. Poya days are those of the full moon, counted in lunar months from 21 January 2000; Deepavali is
-- that of the new moon in autumn.
with

years as (
  select year.id, year.year_start, year.created_at
  from skoola.academic_years as year
  join skoola.academic_years as present
    on present.current
    and year.year_start between present.year_start - 2 and present.year_start
  where seed.is_demo(year.id)
),

moons as (
  select
    date '2000-01-21' + floor(0.4236 + 29.530588853 * month)::integer as full_moon,
    date '2000-01-21' + floor(0.4236 + 29.530588853 * (month - 1))::integer as full_moon_before,
    date '2000-01-21' + floor(0.4236 + 29.530588853 * (month + 0.5))::integer as new_moon
  from generate_series(0, 1300) as month
),

poya_names (month, name) as (
  values
    (1, 'Duruthu'), (2, 'Navam'), (3, 'Medin'), (4, 'Bak'), (5, 'Vesak'), (6, 'Poson'), (7, 'Esala'), (8, 'Nikini'),
    (9, 'Binara'), (10, 'Vap'), (11, 'Il'), (12, 'Unduvap')
),

fixed (month, day, name) as (
  values
    (1, 15, 'Thai Pongal'), (2, 4, 'Independence Day'), (4, 13, 'Eve of New Year'), (4, 14, 'Sinhala and Tamil New Year'),
    (5, 1, 'May Day'), (12, 25, 'Christmas')
),

holidays as (
  select make_date(year_start, month, day) as date, name from years cross join fixed
  union all
  -- The second full moon of a month is the extra one before that of the next.
  select
    full_moon,
    case when is_second then 'Adhi ' else '' end || poya_names.name || ' Poya'
  from moons
  cross join lateral (select date_trunc('month', full_moon) = date_trunc('month', full_moon_before) as is_second) as counted
  left join poya_names on poya_names.month = mod(extract(month from full_moon)::integer + is_second::integer - 1, 12) + 1
  union all
  select new_moon, 'Deepavali'
  from moons
  where to_char(new_moon, 'MMDD') between '1017' and '1115'
),

named_holidays as (
  select date, string_agg(name, ', ' order by name collate "C") as name
  from holidays
  group by date
),

events (term_number, week, name) as (
  values (1, 8, 'Sports meet'), (2, 9, 'Prize giving'), (3, 6, 'Teachers'' day')
),

days as (
  select
    day::date as date,
    years.created_at,
    extract(isodow from day) >= 6 as at_weekend,
    term.id is not null as in_term,
    holiday.name as holiday,
    events.name as event
  from years
  cross join lateral (select make_date(year_start, 1, 1) as first_day, make_date(year_start, 12, 31) as last_day) as bounds
  cross join lateral generate_series(first_day::timestamp, last_day, interval '1 day') as day
  left join skoola.terms as term on term.academic_year_id = years.id and day::date between term.start_date and term.end_date
  left join named_holidays as holiday on holiday.date = day::date
  left join events on events.term_number = term.term_number and day::date = term.start_date + 7 * events.week - 3
  order by date
  limit least(seed.rows(10950), 1095)
),

inserted as (
  insert into skoola.school_calendar (date, day_type, name, is_academic_day, created_at, updated_at)
  select
    date,
    case
      when at_weekend then 'Weekend'
      when holiday is not null or not in_term then 'Holiday'
      when event is not null then 'SpecialEvent'
      else 'Working'
    end,
    case when holiday is not null then holiday when at_weekend then null when not in_term then 'Vacation' else event end,
    in_term and not at_weekend and holiday is null and event is null,
    created_at + interval '1 hour',
    created_at + interval '1 hour'
  from days
  on conflict (date) do nothing
  returning date
)

insert into seed.demo_row (table_name, key)
select 'skoola.school_calendar', inserted.date::text
from inserted
on conflict (table_name, key) do nothing;
