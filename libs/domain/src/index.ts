/**
 * The engine: what AI security ownership maturity means, as pure functions over plain data.
 *
 * Invariant: same input, same output, in a browser, a worker and a command alike. No clock, no I/O, no chance.
 * Must not come in: frameworks, node: modules, numbers that belong to the model (libs/catalogue).
 */
export * from './access/index.js';
