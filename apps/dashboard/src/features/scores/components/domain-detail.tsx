import type { ReactNode } from 'react';
import styles from './domain-detail.module.css';
import sections from './sections.module.css';
import { t } from '../scores-words.js';
import type { Criterion, CriterionFact, DomainScore, SnapshotRow } from '../scores-words.js';
import { BandCell, BandChip } from '../../../ui/band-cell.js';
import { bandName } from '../../../ui/bands.js';
import { formatShare, formatShortDate, quarterLabel } from '../../../ui/format.js';

type State = 'holds' | 'fails' | 'unknown';
const stateOf = (fact: CriterionFact | undefined): State =>
  fact?.state === 'holds' || fact?.state === 'fails' ? fact.state : 'unknown';

const StateMark = ({ state }: { state: State }) => (
  <span className={sections.state} data-state={state}>
    {t(state)}
  </span>
);

function Meta({ fact }: { fact: CriterionFact }) {
  const parts = [
    fact.state === 'fails' && fact.satisfaction !== null && fact.satisfaction > 0
      ? t('satisfied', { share: formatShare(fact.satisfaction) })
      : null,
    fact.from === 'register' ? t('register') : fact.from ? t('observation') : null,
    fact.grade ? t(fact.grade) : null,
    fact.source,
    fact.observedAt ? t('observed', { date: formatShortDate(fact.observedAt) }) : null,
    fact.validUntil ? t('valid', { date: formatShortDate(fact.validUntil) }) : null,
  ].filter((part): part is string => Boolean(part));
  if (parts.length === 0) return null;
  return (
    <p className={styles.meta}>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  );
}

/** Headings start beneath the page's or the drawer's own title. */
export type Outline = { section: 'h2' | 'h3'; gate: 'h3' | 'h4' };

function Gate({
  criterion,
  fact,
  outline: { gate: Heading },
}: {
  criterion: Criterion;
  fact: CriterionFact | undefined;
  outline: Outline;
}) {
  return (
    <li className={styles.gate}>
      <div className={styles.gateHead}>
        <StateMark state={stateOf(fact)} />
        <Heading className={styles.gateName}>{criterion.title}</Heading>
        <span className={styles.code}>{criterion.id}</span>
      </div>
      <div className={styles.gateBody}>
        {fact?.because && <p className={styles.soft}>{fact.because}</p>}
        {fact && <Meta fact={fact} />}
        <details className={styles.explain}>
          <summary>{t('explain')}</summary>
          <dl>
            <div>
              <dt>{t('lookFor')}</dt>
              <dd>{criterion.lookFor}</dd>
            </div>
            <div>
              <dt>{t('proof')}</dt>
              <dd>{criterion.proof}</dd>
            </div>
            <div>
              <dt>{t('example')}</dt>
              <dd>{criterion.example}</dd>
            </div>
          </dl>
        </details>
      </div>
    </li>
  );
}

interface DomainDetailProps {
  question: string;
  /** Where the domain stands in the snapshot; undefined while only the facts are known. */
  score: DomainScore | undefined;
  facts: readonly CriterionFact[];
  criteria: readonly Criterion[];
  /** The stored snapshots, newest first, and the domain's place in their lists. */
  rows: readonly SnapshotRow[];
  position: number;
  outline: Outline;
  /** Below what blocks the next band: the next move. */
  children?: ReactNode;
}

function Standing({
  score,
  rows,
  position,
}: Pick<DomainDetailProps, 'score' | 'rows' | 'position'>) {
  return (
    <div className={styles.standing}>
      {score?.notApplicable ? (
        <span>{t('notApplicable')}</span>
      ) : score ? (
        <>
          <BandChip band={score.level} />
          {score.plus && (
            <span className={styles.soft}>{t('levelPlus', { band: bandName(score.level) })}</span>
          )}
        </>
      ) : null}
      <ol className={styles.history} aria-label={t('domainHistory')}>
        {[...rows].reverse().map((row) => (
          <li key={row.asOf} title={quarterLabel(row.asOf)}>
            <span className="visually-hidden">{quarterLabel(row.asOf)}: </span>
            <BandCell
              level={row.levels[position] ?? null}
              unknown={row.unknown[position] ?? true}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Blocks({
  next,
  facts,
  criteria,
  outline: { section: Heading },
}: {
  next: number;
  facts: readonly CriterionFact[];
  criteria: readonly Criterion[];
  outline: Outline;
}) {
  const missing = criteria.flatMap((criterion) => {
    const fact = facts.find((entry) => entry.criterion === criterion.id);
    return criterion.band === next && stateOf(fact) !== 'holds' ? [{ criterion, fact }] : [];
  });
  return (
    <section className={styles.blocks}>
      <Heading>{t('blocksTitle', { band: bandName(next) })}</Heading>
      <ul>
        {missing.map(({ criterion, fact }) => (
          <li key={criterion.id} className={styles.block}>
            <StateMark state={stateOf(fact)} />
            <span>
              {criterion.title}
              {fact?.because && <span className={styles.because}>{fact.because}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One domain: what blocks its next band, and every gate with the fact behind it. */
export function DomainDetail({
  question,
  score,
  facts,
  criteria,
  rows,
  position,
  outline,
  children,
}: DomainDetailProps) {
  const Section = outline.section;
  return (
    <div className={styles.detail}>
      <p className={styles.question}>{question}</p>
      <Standing score={score} rows={rows} position={position} />
      {score && !score.notApplicable && score.level < 4 && (
        <Blocks next={score.level + 1} facts={facts} criteria={criteria} outline={outline} />
      )}
      {score?.level === 4 && <p>{t('blocksNone')}</p>}
      {children}
      {[1, 2, 3, 4].map((band) => {
        const gates = criteria.filter((criterion) => criterion.band === band);
        const factOf = (id: string) => facts.find(({ criterion }) => criterion === id);
        const met = gates.filter(({ id }) => stateOf(factOf(id)) === 'holds').length;
        return (
          <section key={band} className={styles.group}>
            <div className={styles.groupHead}>
              <Section className={styles.groupName}>
                <BandChip band={band} />
              </Section>
              <span className={styles.soft}>{t('gates', { met, count: gates.length })}</span>
            </div>
            <ul>
              {gates.map((criterion) => (
                <Gate
                  key={criterion.id}
                  criterion={criterion}
                  fact={factOf(criterion.id)}
                  outline={outline}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
