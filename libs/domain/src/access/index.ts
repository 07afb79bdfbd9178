export * from './domain-error.js';
export * from './permissions.js';
export * from './actor.js';
