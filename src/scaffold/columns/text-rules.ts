import { choicesFor } from './choices.js';
import type { TextDraft } from './draft.js';
import { contactRules } from './contact-rules.js';
import { pick, pickWeighted, type Subject } from './subject.js';
import { nameOfThing, sentence, words } from './text-makers.js';
import { thingRules } from './thing-rules.js';

/** The first that matches a column's name counts; a rule may pass. */
const rules = [...contactRules, ...thingRules];

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
