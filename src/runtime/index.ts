export * from './ledger.js';
export * from './parameters.js';
