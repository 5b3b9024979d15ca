export { loadVocabulary, VOCABULARY_VERSION, vocabularyStamp } from './load.js';
export { knownLocales, parseLocale } from './locale.js';
export {
  vocabularyTables,
  type VocabularyOptions,
  type VocabularyRow,
  type VocabularyTable,
} from './tables.js';
export { WORD_KINDS } from './word.js';
