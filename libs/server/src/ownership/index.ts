/**
 * Who owns, decides and hands over, as people keep it: the names of roles, who is asked to hold what, and the registers with
 * the logs behind them. Invariant: a fact changes through FactChangesService alone. Must not come in: arithmetic of the model.
 */
export * from './assignment-answers.service.js';
export * from './assignment-board.service.js';
export type * from './assignments.view.js';
export * from './assignments.service.js';
export * from './decision-log.service.js';
export * from './decision-matrix.service.js';
export type * from './decision-matrix.view.js';
export * from './hand-overs.service.js';
export * from './handoff-log.service.js';
export * from './ownership-map.service.js';
export type * from './ownership-map.view.js';
export * from './ownership-registers.service.js';
export type * from './ownership-registers.view.js';
export * from './register-editing.service.js';
export * from './role-directory.service.js';
export type * from './role-directory.view.js';
export * from './standing-assignments.service.js';
export * from './work-records.service.js';
