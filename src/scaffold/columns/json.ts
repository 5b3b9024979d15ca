import type { JsonFact } from '../facts.js';
import type { Draft } from './draft.js';
import { literal } from './sql-text.js';
import { chance, pick, randomInt, source, type Subject } from './subject.js';

/** Members that the name of a document suggests: key and SQL. */
const shapes: readonly (readonly [RegExp, (subject: Subject) => Record<string, string>])[] = [
  [
    /setting|preference|config|option/,
    (s) => ({
      theme: pick(s, ['light', 'dark'], '.theme'),
      language: pick(s, ['en', 'de', 'fr'], '.language'),
      notifications: chance(s, 0.8, '.notifications'),
    }),
  ],
  [
    /address|location/,
    (s) => ({
      street: `'Market Street ' || ${randomInt(s, 1, 180, '.street')}`,
      city: pick(s, ['Ghent', 'Graz', 'Bergen', 'Cork'], '.city'),
      country: pick(s, ['BE', 'AT', 'NO', 'IE'], '.country'),
    }),
  ],
  [
    /dimension|size|measure/,
    (s) => ({
      length_cm: randomInt(s, 5, 120, '.length'),
      width_cm: randomInt(s, 5, 80, '.width'),
      height_cm: randomInt(s, 2, 60, '.height'),
    }),
  ],
  [
    /permission|scope|right/,
    (s) => ({ read: 'true', write: chance(s, 0.6, '.write'), delete: chance(s, 0.2, '.delete') }),
  ],
  [
    /payload|event|data|message|body|request|response|content/,
    (s) => ({
      event: pick(s, ['created', 'updated', 'closed'], '.event'),
      source: pick(s, ['web', 'api', 'import'], '.source'),
      attempt: randomInt(s, 1, 3, '.attempt'),
    }),
  ],
  [
    /old|new|before|after|change|diff/,
    (s) => ({
      status: pick(s, ['draft', 'active', 'closed'], '.status'),
      version: randomInt(s, 1, 9, '.version'),
    }),
  ],
  [
    /stat|metric|result|score|summary|total/,
    (s) => ({
      count: randomInt(s, 1, 400, '.count'),
      average: `round(${randomInt(s, 100, 990, '.average')} / 10.0, 1)`,
    }),
  ],
  [
    /attribute|propert|feature|spec/,
    (s) => ({
      colour: pick(s, ['black', 'white', 'green'], '.colour'),
      weight_g: randomInt(s, 50, 4000, '.weight'),
    }),
  ],
  [
    /schedule|hours|opening/,
    () => ({ monday: "'09:00-17:00'", tuesday: "'09:00-17:00'", friday: "'09:00-15:00'" }),
  ],
];

interface Node {
  fact?: JsonFact;
  readonly children: Map<string, Node>;
}

/** A document with the keys that its column's name, comment and checks ask for. */
export function jsonValue(subject: Subject): Draft {
  const root = treeOf(subject.facts.json ?? []);
  const isArray =
    root.fact?.type === 'array' ||
    (!root.fact &&
      root.children.size === 0 &&
      /(^|_)(tags|items|list|entries|ids|roles|steps|lines|values|options|keywords|attachments|features|scopes)$/.test(
        subject.name,
      ));
  const document = isArray ? arrayOf(subject, root) : objectOf(subject, root);
  return { sql: `${document}${subject.type.name === 'json' ? '::json' : ''}`, isDistinct: subject.distinct };
}

function treeOf(facts: readonly JsonFact[]): Node {
  const root: Node = { children: new Map() };
  for (const fact of facts) {
    let node = root;
    for (const key of fact.path) {
      const child = node.children.get(key) ?? { children: new Map() };
      node.children.set(key, child);
      node = child;
    }
    node.fact = { ...node.fact, ...fact };
  }
  return root;
}

function objectOf(subject: Subject, root: Node): string {
  if (root.fact && root.fact.type && root.fact.type !== 'object') return scalar(subject, root, '.value');
  const required = [...root.children].map(([key, node]) => [key, memberOf(subject, node, key)] as const);
  const suggested = Object.entries(suggestedMembers(subject)).filter(([key]) => !root.children.has(key));
  const own = subject.distinct ? [['number', subject.n] as const] : [];
  const members = [...own, ...required, ...suggested];
  return `jsonb_build_object(${members.map(([key, sql]) => `${literal(key)}, ${sql}`).join(', ')})`;
}

function suggestedMembers(subject: Subject): Record<string, string> {
  const { hints, name } = subject;
  if (hints.keys)
    return Object.fromEntries(hints.keys.map((key) => [key, randomInt(subject, 1, 100, `.${key}`)]));
  const shape = shapes.find(([pattern]) => pattern.test(name))?.[1];
  return shape
    ? shape(subject)
    : {
        source: pick(subject, ['web', 'api', 'import'], '.source'),
        version: randomInt(subject, 1, 5, '.version'),
      };
}

function memberOf(subject: Subject, node: Node, key: string): string {
  if (node.fact?.type === 'array') return arrayOf(subject, node);
  if (node.children.size > 0 && [...node.children.keys()].every((child) => /^\d+$/.test(child)))
    return arrayOf(subject, node);
  if (node.children.size > 0 || node.fact?.type === 'object') {
    const members = [...node.children].map(
      ([child, below]) => `${literal(child)}, ${memberOf(subject, below, `${key}.${child}`)}`,
    );
    return `jsonb_build_object(${members.join(', ')})`;
  }
  return scalar(subject, node, `.${key}`);
}

function arrayOf(subject: Subject, node: Node): string {
  const count = Math.max(node.fact?.minLength ?? 2, 1);
  const items = Array.from({ length: Math.min(count, node.fact?.maxLength ?? count) }, (_, index) => {
    const child = node.children.get(String(index));
    return child
      ? memberOf(subject, child, String(index))
      : subject.distinct && index === 0
        ? subject.n
        : pick(subject, ['blue', 'green', 'large', 'small', 'new', 'spare'], `.${index}`);
  });
  return `jsonb_build_array(${items.join(', ')})`;
}

function scalar(subject: Subject, { fact }: Node, part: string): string {
  const { type, values, low, high, minLength, maxLength } = fact ?? {};
  if (values) {
    const isNumber = type === 'number' || values.every((value) => /^-?\d+(\.\d+)?$/.test(value));
    if (type === 'boolean' || values.every((value) => /^(true|false)$/.test(value))) return values[0]!;
    const text = pick(subject, values, part);
    return isNumber && type !== 'string'
      ? `${text.startsWith("'") ? text.slice(1, -1) : `(${text})::numeric`}`
      : text;
  }
  if (type === 'boolean') return chance(subject, 0.7, part);
  if (type === 'null') return 'null';
  if (type === 'number' || low !== undefined || high !== undefined) {
    const from = low ?? Math.min(1, (high ?? 2) - 1);
    return randomInt(subject, Math.ceil(from), Math.floor(high ?? from + 100), part);
  }
  if (minLength !== undefined || maxLength !== undefined) {
    const length = Math.max(minLength ?? 1, Math.min(8, maxLength ?? 8));
    return `seed.hex(${source(subject, part)}, ${length})`;
  }
  if (subject.distinct || /(^|[._])(id|key|number|code|ref)$/.test(part))
    return `'${part.replace(/^\./, '').replaceAll("'", "''")}-' || ${subject.identity}`;
  return pick(subject, ['alpha', 'bravo', 'charlie', 'delta'], part);
}
