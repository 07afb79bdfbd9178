import { criterionName } from './plans-words.js';
import type { Supposed } from './suppositions.js';
import { w } from './what-if-words.js';
import type { Ground } from './what-if-words.js';
import { domainName } from '../../graphql/reference.js';
import type { Model } from '../../graphql/reference.js';
import { formatNumber } from '../../ui/format.js';
import { roleName } from '../../ui/plain-words.js';

export interface SupposedLine {
  key: string;
  text: string;
  /** Everything else that is supposed. */
  without: Supposed;
}

/** What is supposed, one sentence each, and what is left once it is taken back. */
export function supposedLines(
  supposed: Supposed,
  ground: Ground,
  model: Model | undefined,
): SupposedLine[] {
  const domain = (id: string) => domainName(model, id);
  const lines = <K extends keyof Supposed>(
    list: K,
    say: (one: Supposed[K][number]) => string,
  ): SupposedLine[] =>
    supposed[list].map((one, at) => ({
      key: `${list} ${at}`,
      text: say(one),
      without: { ...supposed, [list]: (supposed[list] as unknown[]).filter((_, i) => i !== at) },
    }));
  return [
    ...lines('leavers', (name) => w('says_gone', { name })),
    ...lines('assignments', (one) =>
      w('says_owns', {
        holder: one.holder,
        domain: domain(one.domain),
        role: roleName(one.role),
      }),
    ),
    ...lines('decisions', (one) => {
      const known = ground.decisions.find(
        ({ domain: of, decision }) => of === one.domain && decision === one.decision,
      );
      return w('says_decides', {
        role: roleName(one.decider ?? known?.suggested ?? ''),
        decision: `${domain(one.domain)}, ${(known?.name ?? one.decision).toLowerCase()}`,
      });
    }),
    ...lines('handoffs', ({ from, to, connected }) =>
      w(connected ? 'says_linked' : 'says_cut', { from: domain(from), to: domain(to) }),
    ),
    ...lines('fails', (one) =>
      w('says_fails', {
        domain: domain(one.domain),
        criterion: criterionName(one.criterion).toLowerCase(),
      }),
    ),
    ...lines('holds', (one) =>
      w('says_holds', {
        domain: domain(one.domain),
        criterion: criterionName(one.criterion).toLowerCase(),
      }),
    ),
    ...lines('hires', ({ cluster, fte }) =>
      w('says_hire', {
        fte: formatNumber(fte, 1),
        cluster: ground.clusters.find(({ id }) => id === cluster)?.name ?? cluster,
      }),
    ),
  ];
}
