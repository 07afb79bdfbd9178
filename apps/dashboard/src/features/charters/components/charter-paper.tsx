import type { RoleCharter } from '@rolewright/domain';
import { charterRights } from '@rolewright/domain';
import styles from './charters.module.css';
import {
  listOf,
  nameOfArtifact,
  nameOfDecision,
  nameOfDiscipline,
  nameOfDomain,
} from '../charter-rules.js';
import { t } from '../charters-words.js';

/** A charter to be read, printed and handed on. */
export function CharterPaper({ charter }: { charter: RoleCharter }) {
  const { domains, handoffs } = charter;
  const edges = (outwards: boolean) =>
    handoffs.filter(({ from }) => domains.includes(from) === outwards);
  return (
    <dl className={styles.paper}>
      <Entry title={t('fieldPurpose')} lines={charter.purpose ? [charter.purpose] : []} plain />
      <Entry title={t('fieldReports')} lines={charter.reportsTo ? [charter.reportsTo] : []} plain />
      <Entry title={t('fieldDomains')} lines={domains.map(nameOfDomain)} />
      <Entry
        title={t('disciplines')}
        lines={[listOf(charter.disciplines.map(nameOfDiscipline))]}
        plain
      />
      <Entry
        title={t('fieldDecisions')}
        lines={charterRights.flatMap((right) =>
          charter.decisions
            .filter((row) => row.right === right)
            .map(
              ({ domain, decision }) =>
                `${nameOfDecision(domain, decision)} (${nameOfDomain(domain)}): ${t(`right_${right}`)}`,
            ),
        )}
      />
      <Entry title={t('fieldExcludes')} lines={charter.excludes} />
      <Entry
        title={t('handsOver')}
        lines={edges(true).map(({ from, to }) =>
          t('handoff', { from: nameOfDomain(from), to: nameOfDomain(to) }),
        )}
      />
      <Entry
        title={t('takesOver')}
        lines={edges(false).map(({ from, to }) =>
          t('handoff', { from: nameOfDomain(from), to: nameOfDomain(to) }),
        )}
      />
      <Entry
        title={t('fieldEvidence')}
        lines={charter.evidence.map(
          ({ domain, artifact }) => `${nameOfArtifact(domain, artifact)} (${nameOfDomain(domain)})`,
        )}
      />
    </dl>
  );
}

function Entry({ title, lines, plain }: { title: string; lines: string[]; plain?: boolean }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {lines.length === 0 ? (
          <span className={styles.soft}>{plain ? t('notStated') : t('none')}</span>
        ) : plain ? (
          lines[0]
        ) : (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
