export * from './consensus.js';
export * from './review-state.js';
export * from './separation-of-duties.js';
