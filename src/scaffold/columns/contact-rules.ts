import { mailbox, company, fullName, person, place } from './people.js';
import { randomInt, source } from './subject.js';
import { column, countryOf, domain, made, url, words, type Rule } from './text-makers.js';

/** People, how to reach them, and where they are. */
export const contactRules: readonly Rule[] = [
  [
    /(^|_)(e_?mail|mail_address|email_address)(_|$)|(^|_)mail$/,
    (subject) => mailbox(subject, '@mail.example'),
  ],
  [/(^|_)(user_?name|login|login_name|handle|nick_?name|screen_name)$/, (subject) => mailbox(subject, '')],
  [
    /(^|_)(first|given|fore)_?names?$/,
    column((subject) => person(subject), 'first_name', ['Li', 'Maximiliane'], { isReadable: true }),
  ],
  [
    /(^|_)(last|family|sur)_?names?$/,
    column((subject) => person(subject), 'last_name', ['Wu', 'Schwarzenberger'], { isReadable: true }),
  ],
  [/(^|_)middle_?name$/, words('adjective')],
  [
    /(^|_)(full|display|contact|person|holder|owner|recipient|signatory|author|customer|patient|employee|driver|manager|owner|sender|guest|emergency_contact)_?name$|^(contact|author|recipient|addressee|signed_by|entered_by|performed_by|created_by_name|responsible|attending|supervisor)$/,
    (subject) => fullName(subject, /_?name$/),
  ],
  [
    /(^|_)initials$/,
    made((subject) => `seed.text_like(${source(subject)}, '[A-Z]{2}')`, ['AB'], { isWhole: true }),
  ],
  [
    /(^|_)(phone|telephone|mobile|cell|fax|tel|phone_number|hotline|pager)(_|$)/,
    column(
      (subject) => place(subject, /(phone|telephone|mobile|cell|fax|tel|hotline|pager)(_number|_no)?$/),
      'phone',
      ['+1 555 0100', '+49 30 23125 000'],
      { isWhole: true },
    ),
  ],
  [
    /(^|_)(address_?)?(line_?)?2$/,
    made((subject) => `'Floor ' || ${randomInt(subject, 1, 9)}`, ['Floor 1'], { filled: 0.2 }),
  ],
  [
    /(^|_)(street|address|street_address|address_line(_?1)?|addr|road)(_?1)?$/,
    column(
      (subject) => place(subject, /(street_address|address_line_?1?|street|address|addr|road)(_?1)?$/),
      'street',
      ['Main St 1', '1204 Schwarzenberger Landstrasse'],
    ),
  ],
  [
    /(^|_)(house|street|building)_?(number|no|nr)$/,
    made((subject) => `${randomInt(subject, 1, 180)}::text`, ['1', '180']),
  ],
  [
    /(^|_)(city|town|municipality|birth_?place|place_of_birth|suburb|locality)(_name)?$/,
    column(
      (subject) => place(subject, /(city|town|municipality|suburb|locality)(_name)?$/),
      'city',
      ['Ulm', 'San Francisco'],
      { isReadable: true },
    ),
  ],
  [
    /(^|_)(zip|postal|post)_?(code)?$|(^|_)(plz|postcode)$/,
    column(
      (subject) => place(subject, /(zip|postal|post)_?(code)?$|plz$/),
      'postal_code',
      ['1010', 'SW1A 1AA'],
      { isWhole: true },
    ),
  ],
  [
    /(^|_)(country|nationality)_?(code|iso2?|iso_?code)?$|(^|_)iso_?(code|2)$/,
    (subject) => countryOf(subject),
  ],
  [
    /(^|_)(region|province|county|district|state_province|state_name|federal_state)$/,
    column(
      (subject) =>
        place(subject, /(region|province|county|district|state_province|state_name|federal_state)$/),
      'region',
      ['Hesse', 'North Rhine-Westphalia'],
      { isReadable: true },
    ),
  ],
  [
    /(^|_)(time_?zone|tz)$/,
    column(
      (subject) => place(subject, /(time_?zone|tz)$/),
      'time_zone',
      ['Asia/Oral', 'America/Argentina/Buenos_Aires'],
      { isWhole: true },
    ),
  ],
  [
    /(^|_)(company|organi[sz]ation|employer|vendor|supplier|manufacturer|insurer|insurance|institution|publisher|brand|carrier|agency|business|firm|legal|trading|trade|maker|operator)_?(name)?$/,
    column(
      (subject) =>
        company(subject, /(company|organi[sz]ation|employer|vendor|supplier|business|legal|firm)?_?(name)?$/),
      'name',
      ['Ota Ltd', 'Schwarzenberger and Sons Limited'],
      { isReadable: true },
    ),
  ],
  [
    /(^|_)industry$/,
    column((subject) => company(subject, /industry$/), 'industry', ['Retail', 'Telecommunications'], {
      isReadable: true,
    }),
  ],
  [/(^|_)(domain|domain_name|subdomain)$/, (subject) => domain(subject)],
  [/(^|_)(host|host_?name|server|server_name|fqdn|node)$/, words('host_name')],
  [
    /(^|_)(url|uri|link|href|website|web_site|homepage|home_page|endpoint|webhook|callback|avatar|image|photo|picture|logo|thumbnail|banner|cover)(_url|_uri|_link)?$/,
    (subject) => url(subject),
  ],
];
