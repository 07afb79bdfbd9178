import { type FactIndex, namesOf } from '../facts/fact-index.js';

/**
 * Tells which roles take part in the work, by the people who hold them or stand in. A role whose
 * holder is nowhere recorded is only called absent where every worker's role is known: otherwise one
 * of them may be its holder.
 */
export class WorkRoles {
  private readonly workers = new Set<string>();
  private readonly people = new Map<string, Set<string>>();
  private readonly everyRoleKnown: boolean;

  constructor({ domains }: FactIndex) {
    const placed = new Set<string>();
    const roleNames = new Set<string>();
    for (const { workRecords, assignments, decisions } of domains) {
      for (const { person } of workRecords) this.workers.add(person);
      for (const { role, holder, deputy } of assignments) {
        const people = this.people.get(role) ?? new Set<string>();
        for (const person of deputy === undefined ? [holder] : [holder, deputy]) {
          people.add(person);
          placed.add(person);
        }
        this.people.set(role, people);
        roleNames.add(role);
      }
      for (const { decider, agree } of decisions) {
        for (const role of [...namesOf(decider), ...namesOf(agree)]) roleNames.add(role);
      }
    }
    this.everyRoleKnown = [...this.workers].every(
      (person) => placed.has(person) || roleNames.has(person),
    );
  }

  /** True where the role certainly has no work record, in any domain. */
  isAbsent(role: string): boolean {
    if (this.workers.size === 0 || this.workers.has(role)) return false;
    const people = this.people.get(role);
    if (!people) return this.everyRoleKnown;
    return ![...people].some((person) => this.workers.has(person));
  }
}
