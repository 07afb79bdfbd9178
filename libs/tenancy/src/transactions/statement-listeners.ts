import type { Logger } from 'typeorm';

export type StatementListener = (sql: string, parameters: readonly unknown[]) => void;

/** Hands every statement to whoever listens (tests that count them) and logs none: parameters are people's answers. */
export class StatementListeners implements Logger {
  private readonly listeners = new Set<StatementListener>();

  add(listener: StatementListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  logQuery(query: string, parameters?: unknown[]): void {
    for (const listener of this.listeners) listener(query, parameters ?? []);
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
