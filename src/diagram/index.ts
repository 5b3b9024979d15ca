export { planAsMermaid } from './mermaid.js';
export { planAsSvg } from './svg.js';
