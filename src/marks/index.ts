export { countDemoRows, type RowCount } from './count.js';
export { formatMark, markForms, parseMark, type Mark } from './mark.js';
export {
  demoCondition,
  identifyingColumns,
  primaryKeyText,
  quoteLiteral,
  textMark,
  type Marks,
} from './predicate.js';
