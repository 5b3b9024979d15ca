import type { TextDraft } from './draft.js';
import { company, fullName, place } from './people.js';
import { pick, randomInt, reference, sibling, source, wordJoin, type Subject } from './subject.js';

/** Makes a text for a column, or leaves it to another rule. */
export type Make = (subject: Subject) => TextDraft | undefined;

/** For columns of such a name. */
export type Rule = readonly [RegExp, Make];

export const people =
  /(^|_)(customer|client|user|employee|patient|person|contact|author|member|student|pupil|teacher|driver|guest|visitor|tenant|owner|doctor|physician|nurse|staff|instructor|coach|player|agent|manager|applicant|candidate|participant|passenger|subscriber|donor|volunteer|resident|witness|lawyer|judge|consultant|technician|operator|captain|sailor|professor|worker|crew_member|next_of_kin|guardian|parent|child)$/;
const organisations =
  /(^|_)(company|organi[sz]ation|tenant|account|supplier|vendor|manufacturer|carrier|agency|shop|store|merchant|partner|employer|publisher|brand|clinic|hospital|insurer|shipper|consignee|operator|provider|firm|bank|airline|institution|customer_company)$/;

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

export function words(kind: keyof typeof lengths, extra: Partial<TextDraft> = {}): Make {
  const samples = lengths[kind].map((length) =>
    kind === 'color_hex' ? '#a1b2c3' : kind === 'mac_address' ? '02:00:5e:00:00:01' : 'x'.repeat(length),
  );
  return (subject) => {
    const { sql, join } = wordJoin(subject, kind);
    return { sql, joins: [join], samples, isReadable: true, ...extra };
  };
}

export function column(
  make: (subject: Subject) => { alias: string; join: NonNullable<TextDraft['joins']>[number] },
  name: string,
  samples: readonly string[],
  extra: Partial<TextDraft> = {},
): Make {
  return (subject) => {
    const { alias, join } = make(subject);
    return { sql: `${alias}.${name}`, joins: [join], samples, ...extra };
  };
}

export function made(
  sql: (subject: Subject) => string,
  samples: readonly string[],
  extra: Partial<TextDraft> = {},
): Make {
  return (subject) => ({ sql: sql(subject), samples, ...extra });
}

/** `ORD-000017`: letters of the thing, and the row's number where rows differ. */
export const code: Make = (subject) => {
  const letters = subject.thing
    .replace(/(^|_)(\w)[a-z0-9]*/g, '$2')
    .toUpperCase()
    .slice(0, 3)
    .padEnd(2, subject.thing[1]?.toUpperCase() ?? 'X');
  const short = subject.thing.includes('_')
    ? letters
    : subject.thing
        .replace(/[^a-z]/g, '')
        .slice(0, 3)
        .toUpperCase()
        .padEnd(2, 'X');
  const prefix = /^[A-Z]{2,3}$/.test(short) ? short : 'NO';
  const number = subject.distinct
    ? `lpad(${subject.n}::text, 6, '0')`
    : `lpad(${randomInt(subject, 1, 999999)}::text, 6, '0')`;
  return {
    sql: `'${prefix}-' || ${number}`,
    samples: [`${prefix}-000001`, `${prefix}-999999`],
    isDistinct: subject.distinct,
    isWhole: true,
  };
};

/** Small letters and hyphens of the row's own name, else of a word. */
export const slug: Make = (subject) => {
  const name = sibling(
    subject,
    ['name', 'title', 'label', 'display_name', 'full_name'],
    (each) => each.notNull && /^(text|character varying)/.test(each.type),
  );
  const number = subject.distinct ? ` || '-' || ${subject.n}` : '';
  if (name) {
    const { sql, needs } = reference(name);
    return {
      sql: `seed.slug(${sql})${number}`,
      needs,
      samples: ['blue-lamp-1', 'a-rather-long-name-of-something-12'],
      isDistinct: subject.distinct,
    };
  }
  const { sql, join } = wordJoin(subject, 'product');
  return {
    sql: `seed.slug(${sql})${number}`,
    joins: [join],
    samples: ['blue-lamp-1', 'handmade-granite-keyboard-12'],
    isDistinct: subject.distinct,
  };
};

export const hex = (length: number): Make =>
  made((subject) => `seed.hex(${source(subject)}, ${length})`, ['a'.repeat(length)], {
    isWhole: true,
    isDistinct: length >= 16,
  });

export const paragraphs = words('paragraph');
export const sentence = words('sentence');
export const note = words('note');

export const nameOfThing: Make = (subject) => {
  const { thing, name } = subject;
  if (people.test(thing) && !organisations.test(thing)) return fullName(subject, /name$/);
  if (organisations.test(thing))
    return column((each) => company(each, /name$/), 'name', ['Ota Ltd', 'Schwarzenberger and Sons Limited'], {
      isReadable: true,
    })(subject);
  if (/(product|article|item|part|goods|stock)$/.test(thing)) return words('product')(subject);
  if (/(city|town|municipality|location|site|branch|depot|port|airport|station|harbour)$/.test(thing))
    return column((each) => place(each, /name$/), 'city', ['Ulm', 'San Francisco'], { isReadable: true })(
      subject,
    );
  if (/country$/.test(thing))
    return column((each) => place(each, /name$/), 'country', ['Oman', 'United Kingdom'], {
      isReadable: true,
    })(subject);
  if (/(project|campaign|programme|program|initiative|engagement|workspace)$/.test(thing))
    return words('project_name')(subject);
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

export function countryOf(subject: Subject): TextDraft {
  const ending = /(country|nationality)_?(code|iso2?|iso_?code)?$|iso_?(code|2)$/;
  const isCode = /code|iso/.test(subject.name) || (subject.type.length ?? 99) <= 3;
  if (subject.type.length === 3)
    return {
      sql: pick(subject, ['DEU', 'FRA', 'GBR', 'USA', 'NLD', 'ESP']),
      samples: ['DEU'],
      isWhole: true,
    };
  return column(
    (each) => place(each, ending),
    isCode ? 'country_code' : 'country',
    isCode ? ['DE'] : ['Oman', 'United Kingdom'],
    { isWhole: isCode, isReadable: !isCode },
  )(subject)!;
}

export function domain(subject: Subject): TextDraft {
  const { alias, join } = company(subject, /_?(domain(_name)?|subdomain)$/);
  if (/subdomain/.test(subject.name) || subject.distinct)
    return {
      sql: `${alias}.slug || ${subject.distinct ? `'-' || ${subject.n} || ` : ''}'${/subdomain/.test(subject.name) ? '' : '.example'}'`,
      joins: [join],
      samples: ['ota.example', 'schwarzenberger-and-sons-12.example'],
      isDistinct: subject.distinct,
      isWhole: true,
    };
  return {
    sql: `${alias}.domain`,
    joins: [join],
    samples: ['ota.example', 'schwarzenberger-and-sons.example'],
    isWhole: true,
  };
}

export function url(subject: Subject): TextDraft {
  const isImage = /(avatar|image|photo|picture|logo|thumbnail|banner|cover|icon)/.test(subject.name);
  const number = subject.distinct ? `${subject.n}` : `${randomInt(subject, 1, 9999)}`;
  const folder = isImage ? 'images' : subject.thing.replaceAll('_', '-');
  return {
    sql: `'https://www.company.example/${folder}/' || ${number}${isImage ? ` || '.jpg'` : ''}`,
    samples: [`https://www.company.example/${folder}/1`, `https://www.company.example/${folder}/999999.jpg`],
    isDistinct: subject.distinct,
    isWhole: true,
  };
}

export function path(subject: Subject): TextDraft {
  const number = subject.distinct ? subject.n : randomInt(subject, 1, 9999);
  return {
    sql: `'/data/${subject.thing}/' || ${number}`,
    samples: [`/data/${subject.thing}/1`, `/data/${subject.thing}/999999`],
    isDistinct: subject.distinct,
    isWhole: true,
  };
}

/** A sentence without its full stop. */
export function cutSentence(subject: Subject): TextDraft {
  const { sql, join } = wordJoin(subject, 'sentence');
  return {
    sql: `rtrim(${sql}, '.')`,
    joins: [join],
    samples: ['x'.repeat(35), 'x'.repeat(112)],
    isReadable: true,
  };
}

export function digits(subject: Subject, count: number): string {
  return subject.distinct
    ? `lpad(${subject.n}::text, ${count}, '0')`
    : `seed.text_like(${source(subject)}, '[0-9]{${count}}')`;
}
