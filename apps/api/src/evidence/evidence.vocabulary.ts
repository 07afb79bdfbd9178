import { registerEnumType } from '@nestjs/graphql';
import { evidenceFreshnesses, evidenceTies } from '@rolewright/domain';
import { evidenceShows } from '@rolewright/server';

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [N in Name]: N };

export const EvidenceFreshness = named(evidenceFreshnesses);
export const EvidenceTie = named(evidenceTies);
export const EvidenceShow = named(evidenceShows);
export const EvidenceStanding = named(['NONE', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const);
export const EvidenceVersionState = named(['SUBMITTED', 'RETURNED', 'ACCEPTED'] as const);
export const EvidenceRequestState = named([
  'OPEN',
  'PROVIDED',
  'RETURNED',
  'ACCEPTED',
  'CANCELLED',
] as const);
export const EvidenceEventKind = named([
  'ADDED',
  'CHANGED',
  'REQUESTED',
  'REQUEST_CANCELLED',
  'PROVIDED',
  'ACCEPTED',
  'RETURNED',
  'OPENED',
  'DELETED',
  'RESTORED',
] as const);
export const EvidenceCalendarKind = named(['EXPIRES', 'DUE'] as const);

registerEnumType(EvidenceFreshness, {
  name: 'EvidenceFreshness',
  description:
    'NONE: nothing accepted. EXPIRING: within 30 days. GRACE: expired, still counted by the days of grace.',
});
registerEnumType(EvidenceTie, {
  name: 'EvidenceTie',
  description:
    'What the owner of evidence is tied to. TIED: has accepted the domain. ELSEWHERE: another one. UNPROVED: nobody has accepted any. ORPHAN: has accepted none. NO_OWNER: nobody is named.',
});
registerEnumType(EvidenceShow, { name: 'EvidenceShow' });
registerEnumType(EvidenceStanding, {
  name: 'EvidenceStanding',
  description: 'Of the newest version.',
});
registerEnumType(EvidenceVersionState, { name: 'EvidenceVersionState' });
registerEnumType(EvidenceRequestState, { name: 'EvidenceRequestState' });
registerEnumType(EvidenceEventKind, { name: 'EvidenceEventKind' });
registerEnumType(EvidenceCalendarKind, { name: 'EvidenceCalendarKind' });
