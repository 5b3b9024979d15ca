export { writeBundle } from './bundle.js';
