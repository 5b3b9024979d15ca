import { literal, type Dice, type RandomTypes } from './random-schema-columns.js';

/** Some enums and domains for a schema's columns. */
export function randomTypes(schema: string, dice: Dice): RandomTypes {
  const enums = [
    { name: 'weekday', labels: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] },
    { name: 'mood', labels: ['calm', 'so-so', "can't tell", 'angry'] },
    { name: 'grade', labels: ['A', 'B', 'C'] },
  ];
  const domains = [
    { name: 'positive', wide: false },
    { name: 'short_text', wide: true },
    { name: 'reference', wide: true },
  ];
  const qualify = <Type extends { name: string }>(type: Type): Type => ({
    ...type,
    name: `${schema}.${type.name}`,
  });
  return {
    enums: dice.sample(enums, dice.int(1, 3)).map(qualify),
    domains: dice.sample(domains, dice.int(0, 3)).map(qualify),
  };
}

const domainBodies: Record<string, string> = {
  positive: 'integer check (value > 0)',
  short_text: `varchar(40) check (length(value) >= 2)`,
  reference: `text check (value ~ '^R[0-9]{5}$')`,
};

/** Their DDL. */
export function typeStatements(types: RandomTypes): string[] {
  return [
    ...types.enums.map(
      ({ name, labels }) => `create type ${name} as enum (${labels.map(literal).join(', ')});`,
    ),
    ...types.domains.map(
      ({ name }) => `create domain ${name} as ${domainBodies[name.replace(/^.*\./, '')]!};`,
    ),
  ];
}

/** Functions of the triggers that tables may have: `touch` and `fill_slug`. */
export function triggerFunctions(schema: string): string[] {
  const body = (name: string, statements: string): string =>
    `create function ${schema}.${name}() returns trigger language plpgsql as $$ begin ${statements} return new; end $$;`;
  return [
    body('touch', 'new.touched_at := now();'),
    body(
      'fill_slug',
      `if new.slug is null then new.slug := lower(regexp_replace(new.name, '[^A-Za-z0-9]+', '-', 'g')); end if;`,
    ),
  ];
}
