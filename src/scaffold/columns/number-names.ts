import { wordPattern } from './sql-text.js';

/** Numbers that a column of this name plausibly holds. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
  /** Decimal places, where the type allows them. */
  readonly scale: number;
  /** Small values are more likely than large ones. */
  readonly skewed?: boolean;
  /** Whole steps in which such numbers come: prices of 5, salaries of 500. */
  readonly step?: number;
}

const range = (low: number, high: number, scale = 0): NumberRange => ({ low, high, scale });
const skewed = (low: number, high: number, scale = 0): NumberRange => ({ low, high, scale, skewed: true });
const stepped = (low: number, high: number, step: number): NumberRange => ({ low, high, scale: 0, step });

/** The first whose words occur in the column's name counts. */
const rules: readonly (readonly [RegExp, NumberRange])[] = [
  [wordPattern('latitude lat'), range(-60, 70, 5)],
  [wordPattern('longitude lon lng long'), range(-180, 180, 5)],
  [wordPattern('exchange_rate fx_rate conversion_rate_eur'), range(0.5, 1.6, 4)],
  [/(^|_)(vat|tax|gst)_?(rate|pct|percent|percentage)(_|$)/, range(5, 21)],
  [/(^|_)(discount|commission|margin)_?(rate|pct|percent|percentage)(_|$)/, range(0, 30)],
  [/(^|_)(interest)_?(rate|pct|percent|percentage)?(_|$)/, range(0.5, 6, 2)],
  [
    /(^|_)(pct|percent|percentage|progress|completion|humidity|utili[sz]ation|battery|occupancy|confidence_pct)(_|$)/,
    range(0, 100),
  ],
  [
    /(^|_)(probability|likelihood|ratio|fraction|share|confidence|similarity|relevance|accuracy|correlation|weighting)(_|$)/,
    range(0, 1, 2),
  ],
  [/(^|_)(hourly|daily)_(rate|wage|fee)(_|$)/, range(20, 140, 2)],
  [/(^|_)(salary|wage|income|compensation|earnings)(_|$)/, stepped(28000, 120000, 500)],
  [/(^|_)(revenue|turnover|valuation|market_cap|annual_sales)(_|$)/, stepped(50000, 5000000, 1000)],
  [
    /(^|_)(budget|funding|investment|credit_limit|principal|loan|mortgage|limit_amount|target_amount)(_|$)/,
    stepped(5000, 250000, 500),
  ],
  [
    /(^|_)(shipping|delivery|freight|handling|postage|tip|surcharge)(_(cost|costs|fee|price|amount|charge))?$/,
    range(0, 15, 2),
  ],
  [/(^|_)(fee|fees|charge|commission|deposit|fine|penalty)(_|$)/, range(5, 150, 2)],
  [/(^|_)(tax|vat|gst|discount|rebate|refund)(_|$)/, range(0, 60, 2)],
  [/(^|_)(unit_price|price|list_price|cost|rate_amount|fare|premium|rent|msrp)(_|$)/, skewed(5, 400, 2)],
  [/(^|_)(balance|saldo)(_|$)/, skewed(0, 12000, 2)],
  [
    /(^|_)(subtotal|sub_total|total|grand_total|net|gross|amount|sum|paid|payment|payout|money|value_eur|worth|spend|spent|opening|closing|received|debit|credit)(_|$)/,
    skewed(20, 2500, 2),
  ],
  [/(^|_)(temperature|temp|celsius)(_|$)/, range(-5, 35, 1)],
  [/(^|_)(fahrenheit)(_|$)/, range(20, 100, 1)],
  [/(^|_)kelvin(_|$)/, range(270, 310, 2)],
  [/(^|_)(heart_rate|pulse|bpm)(_|$)/, range(55, 110)],
  [/(^|_)systolic(_|$)/, range(100, 150)],
  [/(^|_)diastolic(_|$)/, range(60, 95)],
  [/(^|_)bmi(_|$)/, range(18, 33, 1)],
  [/(^|_)ph(_value)?$/, range(4, 9, 1)],
  [/(^|_)(pressure)(_|$)/, range(980, 1035)],
  [/(^|_)(voltage|volts)(_|$)/, range(210, 240, 1)],
  [/(^|_)(watt|watts|power)(_|$)/, stepped(50, 3000, 50)],
  [/(^|_)(kwh|kilowatt_hours|energy|consumption)(_|$)/, skewed(50, 5000, 1)],
  [/(^|_)(age_days)(_|$)/, range(1, 900)],
  [/(^|_)(age|years_old)(_|$)/, range(18, 80)],
  [/(^|_)(height|body_height)_?(cm)?$/, range(155, 195)],
  [/(^|_)height_m(etres|eters)?$/, range(1.5, 2, 2)],
  [/(^|_)(weight|mass)_?(g|grams?)$/, skewed(50, 5000)],
  [/(^|_)(weight|mass|payload)(_kg)?(_|$)/, skewed(1, 90, 1)],
  [/(^|_)(width|length|depth|thickness|diameter|radius)(_mm)$/, range(5, 900)],
  [/(^|_)(width|height|length|depth|diameter)(_px|_pixels)$/, stepped(160, 1920, 16)],
  [/(^|_)(width|length|depth|thickness|diameter|radius|girth)(_|$)/, range(5, 250, 1)],
  [/(^|_)(cm|mm)$/, range(5, 250)],
  [/(^|_)(area|floor_area|square_met(re|er)s|sqm|m2)(_|$)/, range(25, 220)],
  [/(^|_)(volume|litres|liters|tank)(_|$)/, range(1, 120, 1)],
  [/(^|_)(elevation|altitude)(_|$)/, range(0, 1800)],
  [/(^|_)(distance|km|kilomet(re|er)s|range_km)(_|$)/, skewed(1, 600, 1)],
  [/(^|_)(mileage|odometer)(_|$)/, stepped(500, 180000, 10)],
  [/(^|_)(speed|velocity|kmh)(_|$)/, range(10, 130)],
  [/(^|_)(horsepower|hp)(_|$)/, range(60, 300)],
  [/(^|_)(stars|rating|score_5|review_score|satisfaction)(_|$)/, range(1, 5, 1)],
  [/(^|_)(nps)(_|$)/, range(0, 10)],
  [/(^|_)(score|points|mark|marks|grade|rank_score)(_|$)/, range(40, 100)],
  [/(^|_)(priority|severity|urgency|importance|level|tier|difficulty|weightage|stage)(_|$)/, range(1, 5)],
  [/(^|_)(year|model_year|vintage)(_|$)/, range(2015, 2025)],
  [/(^|_)(month)(_|$)/, range(1, 12)],
  [/(^|_)(quarter)(_|$)/, range(1, 4)],
  [/(^|_)(week|calendar_week|iso_week)(_|$)/, range(1, 52)],
  [/(^|_)(weekday|day_of_week|dow)(_|$)/, range(1, 7)],
  [/(^|_)(day_of_month|day)$/, range(1, 28)],
  [/(^|_)(hour)(_of_day)?$/, range(8, 18)],
  [/(^|_)(minute|second)$/, range(0, 59)],
  [/(^|_)(ms|millis|milliseconds|latency|response_time|elapsed)(_|$)/, skewed(20, 3000)],
  [/(^|_)(seconds|secs|sec|duration_s|ttl|timeout)(_|$)/, stepped(30, 3600, 30)],
  [/(^|_)(minutes|mins|min|duration|running_time|runtime)$/, stepped(15, 180, 5)],
  [/(^|_)(minutes|mins)(_|$)/, stepped(15, 180, 5)],
  [/(^|_)(hours|hrs|effort|estimate|workload)(_|$)/, range(1, 40, 1)],
  [/(^|_)(days|lead_time|term_days|notice)(_|$)/, range(1, 60)],
  [/(^|_)(weeks)(_|$)/, range(1, 26)],
  [/(^|_)(months|term)(_|$)/, stepped(6, 36, 6)],
  [/(^|_)(years|experience|tenure|seniority)(_|$)/, range(1, 25)],
  [/(^|_)(bytes|file_size|byte_size|content_length|size_b)(_|$)/, skewed(2000, 8000000)],
  [/(^|_)(kb|kib|kilobytes)(_|$)/, skewed(20, 20000)],
  [/(^|_)(mb|mib|megabytes)(_|$)/, stepped(256, 16384, 256)],
  [/(^|_)(gb|gib|gigabytes)(_|$)/, stepped(8, 512, 8)],
  [/(^|_)(cpu|cpus|cores|vcpus|threads)(_|$)/, stepped(2, 32, 2)],
  [/(^|_)(port)(_number)?$/, range(1024, 49151)],
  [/(^|_)(http_status|status_code|response_code)(_|$)/, stepped(200, 200, 1)],
  [
    /(^|_)(attempt|attempts|retries|retry_count|tries|failures|errors|error_count|warnings|warning_count)(_|$)/,
    skewed(0, 5),
  ],
  [/(^|_)(floor|storey|story)(_|$)/, range(0, 8)],
  [
    /(^|_)(rooms|bedrooms|bathrooms|beds|doors|seats_row|children|persons|guests|adults|party_size)(_|$)/,
    range(1, 6),
  ],
  [
    /(^|_)(seats|capacity|max_participants|places|participants|attendees|headcount|team_size)(_|$)/,
    range(4, 60),
  ],
  [/(^|_)(employees|employee_count|staff_count|number_of_employees|headcount)(_|$)/, skewed(5, 2000)],
  [/(^|_)(population|inhabitants)(_|$)/, skewed(2000, 900000)],
  [/(^|_)(stock|stock_level|on_hand|inventory|quantity_available|in_stock|available)(_|$)/, range(0, 250)],
  [/(^|_)(reorder_level|reorder_point|min_stock|threshold)(_|$)/, stepped(10, 100, 10)],
  [/(^|_)(quantity|qty|units|pieces|items|copies|servings|boxes)(_|$)/, skewed(1, 12)],
  [
    /(^|_)(views|view_count|impressions|downloads|visits|hits|clicks|likes|followers|plays|shares)(_|$)/,
    skewed(0, 5000),
  ],
  [/(^|_)(pages|page_count)(_|$)/, range(40, 600)],
  [/(^|_)(words|word_count|tokens|token_count|characters)(_|$)/, skewed(100, 4000)],
  [/(^|_)(version|revision|major|minor|patch|build)(_|$)/, range(1, 5)],
  [
    /(^|_)(position|sort_order|sort|display_order|order_index|sequence|seq|ordinal|rank|ordering|line_number|line_no|step_number|index)(_|$)/,
    range(1, 20),
  ],
  [/(^|_)(count|total_count|num|number_of|cnt|n)(_|$)|^num_/, skewed(0, 40)],
  [/(^|_)(factor|multiplier|coefficient)(_|$)/, range(0.5, 2, 2)],
  [/(^|_)(rate)(_|$)/, range(1, 20, 2)],
  [/(^|_)(size)(_|$)/, skewed(1, 200)],
];

/** What a column of this name plausibly holds; undefined where its name says nothing. */
export function rangeOfName(name: string): NumberRange | undefined {
  const cents = /(^|_)(cents|minor|pence|minor_units)(_|$)/.test(name);
  if (!cents) return rules.find(([pattern]) => pattern.test(name))?.[1];
  const plain =
    rangeOfName(name.replace(/(^|_)(cents|minor|pence|minor_units)(?=_|$)/, '') || 'amount') ??
    skewed(5, 400, 2);
  const { low, high, skewed: small, step } = plain;
  return { low: low * 100, high: high * 100, scale: 0, skewed: small, step: step ? step * 100 : undefined };
}
