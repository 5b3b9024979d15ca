export * from './purge.js';
