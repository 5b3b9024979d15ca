import { choicesFor } from './choices.js';
import type { TextDraft } from './draft.js';
import { pick, pickWeighted, randomInt, reference, sibling, source, wordJoin, type Subject } from './subject.js';
import { company, fullName, mailbox, person, place } from './people.js';

type Make = (subject: Subject) => TextDraft | undefined;

const people = /(^|_)(customer|client|user|employee|patient|person|contact|author|member|student|pupil|teacher|driver|guest|visitor|tenant|owner|doctor|physician|nurse|staff|instructor|coach|player|agent|manager|applicant|candidate|participant|passenger|subscriber|donor|volunteer|resident|witness|lawyer|judge|consultant|technician|operator|captain|sailor|professor|worker|crew_member|next_of_kin|guardian|parent|child)$/;
const organisations = /(^|_)(company|organi[sz]ation|tenant|account|supplier|vendor|manufacturer|carrier|agency|shop|store|merchant|partner|employer|publisher|brand|clinic|hospital|insurer|shipper|consignee|operator|provider|firm|bank|airline|institution|customer_company)$/;

/** Shortest and longest words of each kind. */
const lengths = {
  adjective: [3, 11],
  app_name: [7, 24],
  colour: [3, 12],
  condition: [4, 20],
  department: [5, 24],
  file_name: [12, 31],
  food: [5, 24],
  hobby: [4, 18],
  host_name: [9, 13],
  job_title: [4, 40],
  language: [3, 16],
  material: [3, 15],
  mime_type: [8, 73],
  note: [23, 100],
  noun: [3, 11],
  operating_system: [7, 31],
  paragraph: [137, 405],
  product: [7, 35],
  project_name: [9, 44],
  question: [31, 102],
  sentence: [36, 112],
  subject: [3, 21],
  tag: [3, 15],
  user_agent: [68, 146],
  verb: [3, 10],
  color_hex: [7, 7],
  mac_address: [17, 17],
} as const;

function words(kind: keyof typeof lengths, extra: Partial<TextDraft> = {}): Make {
  const samples = lengths[kind].map((length) => (kind === 'color_hex' ? '#a1b2c3' : kind === 'mac_address' ? '02:00:5e:00:00:01' : 'x'.repeat(length)));
  return (subject) => {
    const { sql, join } = wordJoin(subject, kind);
    return { sql, joins: [join], samples, isReadable: true, ...extra };
  };
}

function column(make: (subject: Subject) => { alias: string; join: NonNullable<TextDraft['joins']>[number] }, name: string, samples: readonly string[], extra: Partial<TextDraft> = {}): Make {
  return (subject) => {
    const { alias, join } = make(subject);
    return { sql: `${alias}.${name}`, joins: [join], samples, ...extra };
  };
}

function made(sql: (subject: Subject) => string, samples: readonly string[], extra: Partial<TextDraft> = {}): Make {
  return (subject) => ({ sql: sql(subject), samples, ...extra });
}

/** `ORD-000017`: letters of the thing, and the row's number where rows differ. */
const code: Make = (subject) => {
  const letters = subject.thing.replace(/(^|_)(\w)[a-z0-9]*/g, '$2').toUpperCase().slice(0, 3).padEnd(2, subject.thing[1]?.toUpperCase() ?? 'X');
  const short = subject.thing.includes('_') ? letters : subject.thing.replace(/[^a-z]/g, '').slice(0, 3).toUpperCase().padEnd(2, 'X');
  const prefix = /^[A-Z]{2,3}$/.test(short) ? short : 'NO';
  const number = subject.distinct ? `lpad(${subject.n}::text, 6, '0')` : `lpad(${randomInt(subject, 1, 999999)}::text, 6, '0')`;
  return { sql: `'${prefix}-' || ${number}`, samples: [`${prefix}-000001`, `${prefix}-999999`], isDistinct: subject.distinct, isWhole: true };
};

/** Small letters and hyphens of the row's own name, else of a word. */
const slug: Make = (subject) => {
  const name = sibling(subject, ['name', 'title', 'label', 'display_name', 'full_name'], (each) => each.notNull && /^(text|character varying)/.test(each.type));
  const number = subject.distinct ? ` || '-' || ${subject.n}` : '';
  if (name) {
    const { sql, needs } = reference(name);
    return { sql: `seed.slug(${sql})${number}`, needs, samples: ['blue-lamp-1', 'a-rather-long-name-of-something-12'], isDistinct: subject.distinct };
  }
  const { sql, join } = wordJoin(subject, 'product');
  return { sql: `seed.slug(${sql})${number}`, joins: [join], samples: ['blue-lamp-1', 'handmade-granite-keyboard-12'], isDistinct: subject.distinct };
};

const hex = (length: number): Make =>
  made((subject) => `seed.hex(${source(subject)}, ${length})`, ['a'.repeat(length)], { isWhole: true, isDistinct: length >= 16 });

const paragraphs = words('paragraph');
const sentence = words('sentence');
const note = words('note');

const nameOfThing: Make = (subject) => {
  const { thing, name } = subject;
  if (people.test(thing) && !organisations.test(thing)) return fullName(subject, /name$/);
  if (organisations.test(thing)) return column((each) => company(each, /name$/), 'name', ['Ota Ltd', 'Schwarzenberger and Sons Limited'], { isReadable: true })(subject);
  if (/(product|article|item|part|goods|stock)$/.test(thing)) return words('product')(subject);
  if (/(city|town|municipality|location|site|branch|depot|port|airport|station|harbour)$/.test(thing)) return column((each) => place(each, /name$/), 'city', ['Ulm', 'San Francisco'], { isReadable: true })(subject);
  if (/country$/.test(thing)) return column((each) => place(each, /name$/), 'country', ['Oman', 'United Kingdom'], { isReadable: true })(subject);
  if (/(project|campaign|programme|program|initiative|engagement|workspace)$/.test(thing)) return words('project_name')(subject);
  if (/(department|team|division|unit|group|ward)$/.test(thing)) return words('department')(subject);
  if (/(tag|label|keyword|topic|category|genre|skill|interest)$/.test(thing)) return words('tag')(subject);
  if (/(app|application|system|service|software|tool|module)$/.test(thing)) return words('app_name')(subject);
  if (/(course|subject|lesson|class|training)$/.test(thing)) return words('subject')(subject);
  if (/(role|position|job|profession)$/.test(thing)) return words('job_title')(subject);
  if (/(colou?r)$/.test(thing)) return words('colour')(subject);
  if (/(language)$/.test(thing)) return words('language')(subject);
  if (/(material|ingredient|substance)$/.test(thing)) return words('material')(subject);
  if (/(disease|diagnosis|condition|symptom|allergy)$/.test(thing)) return words('condition')(subject);
  const adjective = wordJoin(subject, 'adjective');
  const noun = thing.split('_').at(-1)!;
  return {
    sql: `initcap(${adjective.sql}) || ' ${noun.replaceAll("'", "''")}'`,
    joins: [adjective.join],
    samples: [`Big ${noun}`, `Extraordinary ${noun}`],
    isReadable: name.length > 0,
  };
};

/** By the column's name, the first that matches; a rule may pass. */
const rules: readonly (readonly [RegExp, Make])[] = [
  [/(^|_)(e_?mail|mail_address|email_address)(_|$)|(^|_)mail$/, (subject) => mailbox(subject, '@mail.example')],
  [/(^|_)(user_?name|login|login_name|handle|nick_?name|screen_name)$/, (subject) => mailbox(subject, '')],
  [/(^|_)(first|given|fore)_?names?$/, column((subject) => person(subject), 'first_name', ['Li', 'Maximiliane'], { isReadable: true })],
  [/(^|_)(last|family|sur)_?names?$/, column((subject) => person(subject), 'last_name', ['Wu', 'Schwarzenberger'], { isReadable: true })],
  [/(^|_)middle_?name$/, words('adjective')],
  [/(^|_)(full|display|contact|person|holder|owner|recipient|signatory|author|customer|patient|employee|driver|manager|owner|sender|guest|emergency_contact)_?name$|^(contact|author|recipient|addressee|signed_by|entered_by|performed_by|created_by_name|responsible|attending|supervisor)$/, (subject) => fullName(subject, /_?name$/)],
  [/(^|_)initials$/, made((subject) => `seed.text_like(${source(subject)}, '[A-Z]{2}')`, ['AB'], { isWhole: true })],
  [/(^|_)(phone|telephone|mobile|cell|fax|tel|phone_number|hotline|pager)(_|$)/, column((subject) => place(subject, /(phone|telephone|mobile|cell|fax|tel|hotline|pager)(_number|_no)?$/), 'phone', ['+1 555 0100', '+49 30 23125 000'], { isWhole: true })],
  [/(^|_)(address_?)?(line_?)?2$/, made((subject) => `'Floor ' || ${randomInt(subject, 1, 9)}`, ['Floor 1'], { filled: 0.2 })],
  [/(^|_)(street|address|street_address|address_line(_?1)?|addr|road)(_?1)?$/, column((subject) => place(subject, /(street_address|address_line_?1?|street|address|addr|road)(_?1)?$/), 'street', ['Main St 1', '1204 Schwarzenberger Landstrasse'])],
  [/(^|_)(house|street|building)_?(number|no|nr)$/, made((subject) => `${randomInt(subject, 1, 180)}::text`, ['1', '180'])],
  [/(^|_)(city|town|municipality|birth_?place|place_of_birth|suburb|locality)(_name)?$/, column((subject) => place(subject, /(city|town|municipality|suburb|locality)(_name)?$/), 'city', ['Ulm', 'San Francisco'], { isReadable: true })],
  [/(^|_)(zip|postal|post)_?(code)?$|(^|_)(plz|postcode)$/, column((subject) => place(subject, /(zip|postal|post)_?(code)?$|plz$/), 'postal_code', ['1010', 'SW1A 1AA'], { isWhole: true })],
  [/(^|_)(country|nationality)_?(code|iso2?|iso_?code)?$|(^|_)iso_?(code|2)$/, (subject) => countryOf(subject)],
  [/(^|_)(region|province|county|district|state_province|state_name|federal_state)$/, column((subject) => place(subject, /(region|province|county|district|state_province|state_name|federal_state)$/), 'region', ['Hesse', 'North Rhine-Westphalia'], { isReadable: true })],
  [/(^|_)(time_?zone|tz)$/, column((subject) => place(subject, /(time_?zone|tz)$/), 'time_zone', ['Asia/Oral', 'America/Argentina/Buenos_Aires'], { isWhole: true })],
  [/(^|_)(company|organi[sz]ation|employer|vendor|supplier|manufacturer|insurer|insurance|institution|publisher|brand|carrier|agency|business|firm|legal|trading|trade|maker|operator)_?(name)?$/, column((subject) => company(subject, /(company|organi[sz]ation|employer|vendor|supplier|business|legal|firm)?_?(name)?$/), 'name', ['Ota Ltd', 'Schwarzenberger and Sons Limited'], { isReadable: true })],
  [/(^|_)industry$/, column((subject) => company(subject, /industry$/), 'industry', ['Retail', 'Telecommunications'], { isReadable: true })],
  [/(^|_)(domain|domain_name|subdomain)$/, (subject) => domain(subject)],
  [/(^|_)(host|host_?name|server|server_name|fqdn|node)$/, words('host_name')],
  [/(^|_)(url|uri|link|href|website|web_site|homepage|home_page|endpoint|webhook|callback|avatar|image|photo|picture|logo|thumbnail|banner|cover)(_url|_uri|_link)?$/, (subject) => url(subject)],
  [/(^|_)(job_?title|occupation|profession|designation|position_title)$/, words('job_title')],
  [/(^|_)(department|division|team|unit_name|ward)(_name)?$/, words('department')],
  [/(^|_)password(_hash|_digest)?$|(^|_)(pwd|passwd|encrypted_password|hashed_password)$/, made(() => "coalesce(seed.password_hash(), '!')", ['!', 'x'.repeat(60)], { isWhole: true })],
  [/(^|_)(hash|checksum|sha\d*|digest|fingerprint|etag)(_|$)/, hex(64)],
  [/(^|_)(md5)(_|$)/, hex(32)],
  [/(^|_)(token|secret|api_?key|access_?key|session_?key|nonce|salt|signature|refresh_token|otp)(_|$)/, hex(40)],
  [/(^|_)(user_?agent)$/, words('user_agent')],
  [/(^|_)ip(_?addr(ess)?)?$/, made((subject) => `'10.' || ${randomInt(subject, 0, 255, '.a')} || '.' || ${randomInt(subject, 0, 255, '.b')} || '.' || ${randomInt(subject, 1, 254, '.c')}`, ['10.0.0.1', '10.255.255.254'], { isWhole: true })],
  [/(^|_)mac(_?addr(ess)?)?$/, words('mac_address', { isWhole: true, isReadable: false })],
  [/(^|_)(colou?r_?(hex|code)?|hex_colou?r)$/, (subject) => (/hex|code/.test(subject.name) || (subject.type.length ?? 99) <= 7 ? words('color_hex', { isWhole: true, isReadable: false })(subject) : words('colour')(subject))],
  [/(^|_)(locale|lang|language)(_?code)?$/, made((subject) => pick(subject, ['en', 'de', 'fr', 'es', 'it']), ['en'], { isWhole: true })],
  [/(^|_)currency(_?code)?$|(^|_)iso_4217$/, made((subject) => pickWeighted(subject, new Map([['EUR', 8], ['USD', 6], ['GBP', 2], ['CHF', 1]])), ['EUR'], { isWhole: true })],
  [/(^|_)(file_?name|original_name|attachment|document_name|upload)$/, words('file_name', { isReadable: false })],
  [/(^|_)(file_?path|path|storage_key|object_key|folder|directory|location_path)$/, (subject) => path(subject)],
  [/(^|_)(mime|mime_?type|content_?type|media_?type)$/, words('mime_type', { isReadable: false })],
  [/(^|_)(iban|bank_account|account_iban)$/, made((subject) => `'DE' || ${digits(subject, 20)}`, ['DE12345678901234567890'], { isWhole: true })],
  [/(^|_)bic|swift(_code)?$/, made((subject) => `seed.text_like(${source(subject)}, '[A-Z]{4}DE[A-Z0-9]{2}')`, ['ABCDDEFF'], { isWhole: true })],
  [/(^|_)(vat|tax)_?(id|number|no|code)$/, made((subject) => `'DE' || ${digits(subject, 9)}`, ['DE123456789'], { isWhole: true })],
  [/(^|_)isbn(_?1[03])?$/, made((subject) => `'978' || ${digits(subject, 10)}`, ['9781234567890'], { isWhole: true })],
  [/(^|_)(ean|gtin|upc|barcode|bar_code)(_?\d+)?$/, made((subject) => digits(subject, 13), ['1234567890123'], { isWhole: true })],
  [/(^|_)(licen[cs]e|number|registration)_?plate$|^plate(_number)?$/, made((subject) => `seed.text_like(${source(subject)}, '[A-Z]{2}-[A-Z]{2} [0-9]{3}')`, ['AB-CD 123'], { isWhole: true })],
  [/(^|_)(version|release|revision)(_?(name|number|no|tag))?$/, made((subject) => `${randomInt(subject, 1, 4, '.major')} || '.' || ${randomInt(subject, 0, 12, '.minor')} || '.' || ${randomInt(subject, 0, 9, '.patch')}`, ['1.0.0', '4.12.9'])],
  [/(^|_)(slug|permalink|url_key|seo_name)$/, slug],
  [/(^|_)(os|operating_system|platform)$/, words('operating_system')],
  [/(^|_)(icon|symbol|emoji)$/, made((subject) => pick(subject, ['star', 'flag', 'bell', 'book', 'heart', 'check']), ['star'])],
  [/(^|_)(material)$/, words('material')],
  [/(^|_)(room|seat|bed|desk|bay|gate|dock|locker|shelf|aisle|bin|slot|berth|platform|door)(_?(no|number|code|label|name))?$/, made((subject) => (subject.distinct ? `'R' || lpad(${subject.n}::text, 3, '0')` : `chr(64 + ${randomInt(subject, 1, 6, '.row')}) || ${randomInt(subject, 1, 40)}`), ['A1', 'F40'])],
  [/(^|_)(code|sku|number|no|nr|ref|reference|reference_no|external_id|external_ref|serial|serial_number|batch|lot|lot_number|order_no|invoice_no|identifier|key|short_?name|abbreviation|abbr|acronym|mnemonic|tracking_number|voucher|coupon|policy_number|case_number|badge|badge_number|locode|iata|icao|mrn|nhs_number|ssn|national_id|passport(_number)?|account_number|ticket|receipt|id|uid|guid|correlation_id|request_id|trace_id|session_id|device_id)$/, code],
  [/(^|_)(question|query_text|prompt)$/, words('question')],
  [/(^|_)(subject|headline|heading|caption|tagline|slogan|motto)(_line)?$/, (subject) => cutSentence(subject)],
  [/(^|_)title$/, (subject) => (people.test(subject.thing) ? made((each) => pickWeighted(each, new Map([['Ms', 10], ['Mr', 10], ['Dr', 2]])), ['Ms'])(subject) : /(post|article|page|task|ticket|issue|event|session|meeting|story|document|report|survey|note|announcement|notification|message|incident|request|milestone|goal)$/.test(subject.thing) ? cutSentence(subject) : nameOfThing(subject))],
  [/(^|_)(body|content|text|article|biography|bio|about|story|transcript|abstract|html|markdown|long_description|details?|description_long|terms|policy)$/, paragraphs],
  [/(^|_)(description|summary|purpose|objective|instruction|instructions|explanation|overview|excerpt|synopsis|scope|agenda|finding|findings|recommendation|outcome|result|results|action|conclusion|rationale|justification|hint|help|help_text|error|error_message|stack_trace|log|output|input)$/, sentence],
  [/(^|_)(message|comment|comments|feedback|reply|answer|response|review|opinion|testimonial|complaint|request_text)$/, sentence],
  [/(^|_)(note|notes|remark|remarks|memo|annotation|observation|observations|internal_note|reason|cause|diagnosis_note|cancellation_reason)$/, note],
  [/(^|_)(diagnosis|condition|symptom|allergy|disease|ailment)(_name)?$/, words('condition')],
  [/(^|_)(tag|tags|label|labels|keyword|keywords|topic|hashtag)$/, words('tag')],
  [/(^|_)(hobby|interest)$/, words('hobby')],
  [/(^|_)(food|dish|meal|ingredient|menu_item)$/, words('food')],
  [/(^|_)(verb|event_?name|action_name)$/, words('verb')],
  [/(^|_)(product|item|article|goods)(_name)?$/, words('product')],
  [/(^|_)(project)(_name)?$/, words('project_name')],
];

function countryOf(subject: Subject): TextDraft {
  const ending = /(country|nationality)_?(code|iso2?|iso_?code)?$|iso_?(code|2)$/;
  const isCode = /code|iso/.test(subject.name) || (subject.type.length ?? 99) <= 3;
  if (subject.type.length === 3) return { sql: pick(subject, ['DEU', 'FRA', 'GBR', 'USA', 'NLD', 'ESP']), samples: ['DEU'], isWhole: true };
  return column((each) => place(each, ending), isCode ? 'country_code' : 'country', isCode ? ['DE'] : ['Oman', 'United Kingdom'], { isWhole: isCode, isReadable: !isCode })(subject)!;
}

function domain(subject: Subject): TextDraft {
  const { alias, join } = company(subject, /_?(domain(_name)?|subdomain)$/);
  if (/subdomain/.test(subject.name) || subject.distinct)
    return { sql: `${alias}.slug || ${subject.distinct ? `'-' || ${subject.n} || ` : ''}'${/subdomain/.test(subject.name) ? '' : '.example'}'`, joins: [join], samples: ['ota.example', 'schwarzenberger-and-sons-12.example'], isDistinct: subject.distinct, isWhole: true };
  return { sql: `${alias}.domain`, joins: [join], samples: ['ota.example', 'schwarzenberger-and-sons.example'], isWhole: true };
}

function url(subject: Subject): TextDraft {
  const isImage = /(avatar|image|photo|picture|logo|thumbnail|banner|cover|icon)/.test(subject.name);
  const number = subject.distinct ? `${subject.n}` : `${randomInt(subject, 1, 9999)}`;
  const folder = isImage ? 'images' : subject.thing.replaceAll('_', '-');
  return { sql: `'https://www.company.example/${folder}/' || ${number}${isImage ? ` || '.jpg'` : ''}`, samples: [`https://www.company.example/${folder}/1`, `https://www.company.example/${folder}/999999.jpg`], isDistinct: subject.distinct, isWhole: true };
}

function path(subject: Subject): TextDraft {
  const number = subject.distinct ? subject.n : randomInt(subject, 1, 9999);
  return { sql: `'/data/${subject.thing}/' || ${number}`, samples: [`/data/${subject.thing}/1`, `/data/${subject.thing}/999999`], isDistinct: subject.distinct, isWhole: true };
}

/** A sentence without its full stop. */
function cutSentence(subject: Subject): TextDraft {
  const { sql, join } = wordJoin(subject, 'sentence');
  return { sql: `rtrim(${sql}, '.')`, joins: [join], samples: ['x'.repeat(35), 'x'.repeat(112)], isReadable: true };
}

function digits(subject: Subject, count: number): string {
  return subject.distinct ? `lpad(${subject.n}::text, ${count}, '0')` : `seed.text_like(${source(subject)}, '[0-9]{${count}}')`;
}

/** The text that a column's name promises, or a plain one. */
export function ruledText(subject: Subject): TextDraft {
  const options = subject.hints.options;
  if (options && !subject.distinct) return { sql: pick(subject, options), samples: options, isWhole: true };
  for (const [pattern, make] of rules) {
    const draft = pattern.test(subject.name) ? make(subject) : undefined;
    if (draft) return draft;
  }
  const choices = subject.distinct ? undefined : choicesFor(subject.thing, subject.name);
  if (choices) return { sql: pickWeighted(subject, choices), samples: [...choices.keys()], isWhole: true };
  if (/(^|_)(name|names|label|display_name|designation)$/.test(subject.name)) return nameOfThing(subject)!;
  const length = subject.type.length ?? 99;
  return (length >= 60 ? sentence : words('noun'))(subject)!;
}
