import type { Sentences } from './sentences.js';

interface Asked {
  domain: string;
  role: string;
  holder: string;
}

/** What the trail records of ownership, beside the registers' rows themselves. */
export interface OwnershipDetails {
  'role.added': { name: string };
  'role.changed': { from: string; to: string; restated: number };
  'role.retired': { name: string };
  'role.offered-again': { name: string };
  'role.merged': { from: string; into: string; restated: number };
  'assignment.proposed': Asked & { origin: string };
  'assignment.accepted': Asked & { onBehalf: boolean };
  'assignment.declined': Asked & { onBehalf: boolean };
  'assignment.withdrawn': Asked;
  'assignment.renewed': Asked & { onBehalf: boolean };
  'assignment.deputy-named': Asked & { deputy: string | null; testedOn: string | null };
  'holder.linked': { holder: string; userId: string | null };
  'hand-over.recorded': { leaver: string; seats: number; unowned: readonly string[] };
  'decision.logged': { domain: string; decision: string; decidedOn: string; overridden: boolean };
  'decision.log-withdrawn': { domain: string; decision: string; decidedOn: string };
  'handoff.acknowledged': { from: string; to: string; side: string; happenedOn: string };
  'handoff.exercised': { from: string; to: string; triggers: number; transfers: number };
}

const rows = (restated: number): string =>
  restated === 0 ? '' : `, in ${restated} ${restated === 1 ? 'row' : 'rows'} of the registers`;
const seat = ({ domain, role }: Asked): string => `${domain} as ${role}`;
const behalf = (onBehalf: boolean): string => (onBehalf ? ', recorded on their behalf' : '');

export const ownershipSentences: Sentences<OwnershipDetails> = {
  'role.added': ({ name }) => `Added the role ${name} to the directory`,
  'role.changed': ({ from, to, restated }) =>
    from === to
      ? `Changed the other names of the role ${to}${rows(restated)}`
      : `Renamed the role ${from} to ${to}${rows(restated)}`,
  'role.retired': ({ name }) => `Retired the role ${name}`,
  'role.offered-again': ({ name }) => `Offered the role ${name} again`,
  'role.merged': ({ from, into, restated }) =>
    `Merged the role ${from} into ${into}${rows(restated)}`,
  'assignment.proposed': (asked) => `Asked ${asked.holder} to hold ${seat(asked)}`,
  'assignment.accepted': ({ onBehalf, ...asked }) =>
    `${asked.holder} accepted to hold ${seat(asked)}${behalf(onBehalf)}`,
  'assignment.declined': ({ onBehalf, ...asked }) =>
    `${asked.holder} declined to hold ${seat(asked)}${behalf(onBehalf)}`,
  'assignment.withdrawn': (asked) => `Took back asking ${asked.holder} to hold ${seat(asked)}`,
  'assignment.renewed': ({ onBehalf, ...asked }) =>
    `${asked.holder} confirmed to hold ${seat(asked)}${behalf(onBehalf)}`,
  'assignment.deputy-named': ({ deputy, testedOn, ...asked }) =>
    deputy === null
      ? `Nobody stands in for ${asked.holder} in ${seat(asked)} any longer`
      : `Named ${deputy} to stand in for ${asked.holder} in ${seat(asked)}` +
        (testedOn ? `, tried on ${testedOn}` : ''),
  'holder.linked': ({ holder, userId }, nameOf) =>
    userId === null
      ? `Said that ${holder} is no member`
      : `Said that ${holder} is the member ${nameOf(userId)}`,
  'hand-over.recorded': ({ leaver, seats, unowned }) =>
    `Handed over ${seats} ${seats === 1 ? 'seat' : 'seats'} of ${leaver}` +
    (unowned.length > 0 ? `; nobody holds ${unowned.join(', ')}` : ''),
  'decision.logged': ({ domain, decision, decidedOn, overridden }) =>
    `Logged the decision ${domain} ${decision} of ${decidedOn}${overridden ? ', overridden' : ''}`,
  'decision.log-withdrawn': ({ domain, decision, decidedOn }) =>
    `Took back the log's entry ${domain} ${decision} of ${decidedOn}`,
  'handoff.acknowledged': ({ from, to, side, happenedOn }) =>
    `The ${side} acknowledged the handoff from ${from} to ${to} on ${happenedOn}`,
  'handoff.exercised': ({ from, to, triggers, transfers }) =>
    `Counted the handoff from ${from} to ${to}: ${transfers} of ${triggers} happened`,
};
