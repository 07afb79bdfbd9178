import type { RoleAnalysis, RoleComponent } from '@rolewright/domain';
import type { CSSProperties, ReactNode } from 'react';
import styles from './roles.module.css';
import { indexRules, rulesId } from '../role-engine.js';
import { t } from '../roles-words.js';
import { formatIndex, formatNumber, formatShare } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';

const parts = Object.keys(indexRules.weights) as RoleComponent[];

/** Points that a part adds to the index; what is unknown is left out, and the rest carries all. */
function pointsOf({ components }: RoleAnalysis) {
  const known = parts.filter((part) => components[part] !== null);
  const share = known.reduce((sum, part) => sum + indexRules.weights[part], 0);
  return new Map(
    known.map((part) => {
      const most = (100 * indexRules.weights[part]) / share;
      return [part, { most, points: most * (components[part] ?? 0) }];
    }),
  );
}

function measured(
  part: RoleComponent,
  { components, effectiveDisciplines, functions }: RoleAnalysis,
  fteRequired: number | null,
): string {
  const value = components[part];
  if (value === null) return t('unknown');
  switch (part) {
    case 'breadth':
      return t('measured_breadth', { value: formatNumber(effectiveDisciplines, 1) });
    case 'span':
      return t('measured_span', { value: functions.length, count: functions.length });
    case 'authority':
      return t('measured_authority', { value: formatShare(value) });
    case 'workload':
      return t('measured_workload', { value: formatNumber(fteRequired ?? 0, 1) });
    case 'incoherence':
      return t('measured_incoherence', { value: formatNumber(value) });
  }
}

function Scale({ index }: { index: number }) {
  const starts = [...indexRules.verdicts].sort((a, b) => a.from - b.from);
  return (
    <div className={styles.scale} aria-hidden="true">
      {starts.map(({ verdict, from }, position) => {
        const to = starts[position + 1]?.from ?? 100;
        return (
          <span key={verdict} style={{ flexGrow: to - from }}>
            <span>{t(verdict)}</span>
            <span>{from}</span>
          </span>
        );
      })}
      <span className={styles.needle} style={{ '--at': `${index}%` } as CSSProperties} />
    </div>
  );
}

interface VerdictProps {
  analysis: RoleAnalysis;
  fteRequired: number | null;
  /** What the reader can do about the text. */
  actions: ReactNode;
}

/** The answer first: the verdict, what it means, the index; beside it what the index is made of. */
export function Verdict({ analysis, fteRequired, actions }: VerdictProps) {
  const { verdict, index, covered, functions, confidence, title } = analysis;
  const points = pointsOf(analysis);
  return (
    <div className={styles.hero}>
      <div className={styles.answer}>
        {title && <p className={page.kicker}>{title}</p>}
        <h1 className={styles.verdict} tabIndex={-1}>
          {t(verdict)}
        </h1>
        <p className={styles.meaning}>
          {t(`means_${verdict}`)}{' '}
          {t('asks', {
            disciplines: t('asksDisciplines', { count: covered.length }),
            functions: t('asksFunctions', { count: functions.length }),
          })}
        </p>
        {analysis.verdictRaised && <p>{t('raised')}</p>}
        <p className="visually-hidden" role="status">
          {t('now', { index: formatIndex(index), verdict: t(verdict) })}
        </p>
        <dl className={styles.figures}>
          <div>
            <dt>{t('index')}</dt>
            <dd>
              {formatIndex(index)} <span className={styles.note}>{t('ofHundred')}</span>
            </dd>
          </div>
          <div>
            <dt>{t('confidence')}</dt>
            <dd>
              {t(confidence.label)}{' '}
              <span className={styles.note}>{formatNumber(confidence.value)}</span>
            </dd>
          </div>
        </dl>
        <Scale index={index} />
        {actions}
      </div>
      <section aria-labelledby="role-components">
        <h2 id="role-components" className={styles.small}>
          {t('components')}
        </h2>
        <table className={`${page.table} ${styles.parts}`}>
          <thead>
            <tr>
              <th scope="col">{t('columnPart')}</th>
              <th scope="col">{t('columnMeasured')}</th>
              <th scope="col" className={page.number}>
                {t('columnPoints')}
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => {
              const score = points.get(part);
              return (
                <tr key={part}>
                  <th scope="row">
                    {t(part)}
                    <span className={page.under}>{t(`means_${part}`)}</span>
                  </th>
                  <td>{measured(part, analysis, fteRequired)}</td>
                  <td className={page.number}>
                    {score ? (
                      <>
                        {t('points', {
                          points: formatNumber(score.points, 1),
                          most: formatNumber(score.most, 1),
                        })}
                        <span className={styles.track} aria-hidden="true">
                          <span style={{ inlineSize: `${(100 * score.points) / score.most}%` }} />
                        </span>
                      </>
                    ) : (
                      <span className={styles.soft}>{t('unknownPoints')}</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p className={styles.rules}>{t('rules', { rules: rulesId })}</p>
      </section>
    </div>
  );
}
