export { countDemoRows, ownRows, type RowCount } from './count.js';
export { formatMark, markForms, parseMark, type Mark } from './mark.js';
export { planned } from './planned.js';
export {
  demoCondition,
  identifyingColumns,
  primaryKeyText,
  quoteLiteral,
  textMark,
  type DemoParents,
  type Marks,
} from './predicate.js';
export { sharedParents } from './shared-parents.js';
