import type { RoleAnalysis } from '@rolewright/domain';
import styles from './roles.module.css';
import { disciplineName } from '../role-engine.js';
import { t } from '../roles-words.js';
import { formatNumber, formatShare } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';

interface SplitRolesProps {
  split: RoleAnalysis['split'];
  /** Whether the parts are of real people's time, or only of the post. */
  workKnown: boolean;
}

/** What the post falls apart into: roles that a person can hold, and duties that go back where they belong. */
export function SplitRoles({ split, workKnown }: SplitRolesProps) {
  const roles = split.filter(({ returnTo }) => returnTo === null);
  const duties = split.filter(({ returnTo }) => returnTo !== null);
  const amount = ({ fte, seats }: RoleAnalysis['split'][number]) =>
    !workKnown
      ? t('part', { share: formatShare(fte) })
      : seats > 0
        ? t('seats', { count: seats, fte: formatNumber(fte, 1) })
        : t('measured_workload', { value: formatNumber(fte, 1) });
  return (
    <section className={page.section} aria-labelledby="role-split">
      <div className={styles.splitHead}>
        <h2 id="role-split">{t('split')}</h2>
        <p className={page.lead}>
          {split.length === 1
            ? t('splitOne')
            : t('splitHeadline', {
                roles: t('splitRoles', { count: roles.length }),
                duties: t('splitDuties', { count: duties.length }),
              })}
        </p>
        {split.length > 1 && <p className={styles.rationale}>{t('splitLead')}</p>}
      </div>
      <ul className={styles.split}>
        {[...roles, ...duties].map((part) => (
          <li
            key={part.disciplines.join('-')}
            data-returned={part.returnTo === null ? undefined : ''}
          >
            <span className={styles.fate}>
              {part.returnTo === null ? t('stands') : t('returned', { function: part.returnTo })}
            </span>
            <h3>{part.role}</h3>
            <ul>
              {part.disciplines.map((id) => (
                <li key={id}>
                  <span className={styles.code}>{id}</span> {disciplineName(id)}
                </li>
              ))}
            </ul>
            <span className={styles.soft}>{amount(part)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
