import styles from './registers.module.css';
import { a } from '../assignment-words.js';
import type { Proposal } from '../assignment-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { formatInstant } from '../../../ui/format.js';
import { roleName } from '../../../ui/plain-words.js';

/** What was answered or taken back lately, with who recorded it. */
export function DecidedProposals({
  proposals,
  model,
}: {
  proposals: readonly Proposal[];
  model: Model;
}) {
  if (proposals.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{`${a('decided')} (${proposals.length})`}</summary>
      <ul className={styles.tasks}>
        {proposals.map((proposal) => (
          <li key={proposal.proposalId}>
            <div className={styles.task}>
              <h4>{domainName(model, proposal.domain)}</h4>
              <p>
                {a('asks', { holder: proposal.holder, role: roleName(proposal.role) })}:{' '}
                <strong>{a(`state_${proposal.state}`)}</strong>
              </p>
              <p className={styles.soft}>
                {proposal.decidedAt && formatInstant(proposal.decidedAt)}
                {proposal.onBehalf &&
                  proposal.decidedBy &&
                  `, ${a('onBehalf', { name: proposal.decidedBy })}`}
              </p>
              {proposal.decisionNote && <p>{proposal.decisionNote}</p>}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
