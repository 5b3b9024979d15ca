import type { TextDraft } from './draft.js';
import type { VocabularyJoin } from './model.js';
import { position, sibling, type Subject } from './subject.js';

/** Joins one row of a vocabulary table for all columns of a group: `contact_first_name` and `contact_email` are one person. */
function joined(
  source: VocabularyJoin['source'],
  base: string,
  subject: Subject,
  ending: RegExp,
): { alias: string; join: VocabularyJoin } {
  const prefix = subject.name.replace(ending, '').replace(/_+$/, '').replace(/^_+/, '');
  const alias = prefix && prefix !== base ? `${prefix}_${base}` : base;
  return { alias, join: { alias, source, position: position(subject, alias) } };
}

const personEnding =
  /(first|given|fore|last|family|sur|middle|full|display|nick|user|login|screen)?_?(name|names|email|e_?mail|mail|username|login|handle|initials|salutation|by)?(_address)?$/;

export function person(
  subject: Subject,
  ending: RegExp = personEnding,
): { alias: string; join: VocabularyJoin } {
  return joined('seed.person', 'person', subject, ending);
}

export function place(subject: Subject, ending: RegExp): { alias: string; join: VocabularyJoin } {
  return joined('seed.place', 'place', subject, ending);
}

export function company(subject: Subject, ending: RegExp): { alias: string; join: VocabularyJoin } {
  return joined('seed.company', 'company', subject, ending);
}

export function fullName(subject: Subject, ending?: RegExp): TextDraft {
  const { alias, join } = person(subject, ending);
  return {
    sql: `${alias}.first_name || ' ' || ${alias}.last_name`,
    joins: [join],
    samples: ['Li Wu', 'Maximiliane Schwarzenberger'],
    isReadable: true,
  };
}

/** Mail and user names are those of the person in the same row, in letters that an address may have. */
export function mailbox(subject: Subject, tail: string, ending?: RegExp): TextDraft {
  const first = sibling(subject, ['first_name', 'given_name', 'firstname'], isFilledText);
  const last = sibling(subject, ['last_name', 'family_name', 'surname', 'lastname'], isFilledText);
  const { alias, join } = person(subject, ending);
  const isPlain = /^(e_?mail|mail|username|user_name|login|handle)/.test(subject.name);
  const own = isPlain && first && last;
  const name = own
    ? `${quote(first.name)} || ' ' || ${quote(last.name)}`
    : `${alias}.first_name || ' ' || ${alias}.last_name`;
  const number = subject.distinct ? ` || ${subject.n}` : '';
  return {
    sql: `seed.slug(${name}, '.')${number}${tail ? ` || '${tail}'` : ''}`,
    needs: own ? [first.name, last.name] : [],
    joins: own ? [] : [join],
    samples: [`li.wu1${tail}`, `anna.maria.schwarzenberger12${tail}`],
    isDistinct: subject.distinct,
    isWhole: tail !== '',
  };
}

function isFilledText(column: { notNull: boolean; type: string }): boolean {
  return column.notNull && /^(text|character varying)/.test(column.type);
}

function quote(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
