import { expand, sentenceCase, texts, type Grammar } from './grammar.js';
import { distinct, rounds, type RandomSource } from './random.js';

/** Kinds of seed.word; the list in the comment of sql/runtime/040_vocabulary.sql is the same. */
export const WORD_KINDS = [
  'adjective',
  'app_name',
  'buzzword',
  'color_hex',
  'colour',
  'condition',
  'country_code',
  'currency_code',
  'database_engine',
  'department',
  'file_name',
  'food',
  'hobby',
  'host_name',
  'ip_private',
  'job_title',
  'language',
  'mac_address',
  'material',
  'mime_type',
  'note',
  'noun',
  'operating_system',
  'paragraph',
  'product',
  'product_adjective',
  'programming_language',
  'project_name',
  'question',
  'sentence',
  'software_product',
  'subject',
  'tag',
  'user_agent',
  'verb',
] as const;

const PROSE = new Set(['note', 'paragraph', 'question', 'sentence']);

/** One word for each position. A plain list is gone through in rounds; patterns are expanded anew for each position. */
export function words(grammar: Grammar, kind: string, source: RandomSource): string[] {
  const patterns = texts(grammar, kind);
  if (!patterns.some((pattern) => pattern.includes('{'))) return rounds(source, patterns);
  const finish = PROSE.has(kind) ? sentenceCase : (text: string) => text;
  return distinct(
    () => finish(expand(grammar, source.pick(patterns), source)),
    (word) => word,
  );
}
