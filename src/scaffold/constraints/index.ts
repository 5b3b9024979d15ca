export { solveConstraints } from './solve.js';
