export * from './campaign-kinds.js';
export * from './quarters.js';
export * from './reminders.js';
export * from './respondent-answer.js';
export * from './roster-lines.js';
