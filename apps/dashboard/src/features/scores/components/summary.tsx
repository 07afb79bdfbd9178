import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './summary.module.css';
import { cutAtNames } from '../readings.js';
import { t } from '../scores-words.js';
import type { SnapshotInFull, SnapshotRow } from '../scores-words.js';
import type { LiveScoreQuery } from '../../../graphql/generated/scores.js';
import type { Model } from '../../../graphql/reference.js';
import { domainName } from '../../../graphql/reference.js';
import { bandName, confidenceName, levelOf } from '../../../ui/bands.js';
import { LadderChart } from '../../../ui/charts/ladder-chart.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { formatIndex, formatInstant, formatNumber, quarterLabel } from '../../../ui/format.js';
import { PeriodControl } from '../../../ui/period-control.js';
import { movement } from '../../../ui/movement.js';
import { plainWords } from '../../../ui/plain-words.js';

export type Emphasis = 'brief' | 'lead';

interface StampProps {
  rows: readonly SnapshotRow[];
  current: SnapshotRow;
  defaultEmphasis: Emphasis;
}

/** Which day one is looking at, that it is stored, and the two readings of it. */
export function Stamp({ rows, current, defaultEmphasis }: StampProps) {
  return (
    <div className={styles.stamp}>
      <PeriodControl days={rows.map(({ asOf }) => asOf)} current={current.asOf} />
      <span>{t('stored', { taken: formatInstant(current.takenAt) })}</span>
      <nav className={styles.emphasis} aria-label={t('emphasis')}>
        {(['brief', 'lead'] as const).map((value) => (
          <ChoiceLink
            key={value}
            change={{ emphasis: value === defaultEmphasis ? undefined : value }}
          >
            {t(value)}
          </ChoiceLink>
        ))}
      </nav>
    </div>
  );
}

// Past this a sentence is read, not glanced at, and gets a reader's size.
const longSentence = 150;

function Sentence({ snapshot, model }: { snapshot: SnapshotInFull; model: Model }) {
  const { bindingSentence, bindingDomains } = snapshot.result;
  const sentence = plainWords(bindingSentence, model.domains);
  const names = bindingDomains.map((id) => domainName(model, id));
  return (
    <p className={styles.sentence} data-long={sentence.length > longSentence ? '' : undefined}>
      {cutAtNames(sentence, names).map((piece, position) =>
        position % 2 ? <mark key={position}>{piece}</mark> : piece,
      )}
    </p>
  );
}

/** A figure that opens into what made it. */
function Opened({
  organisationId,
  asOf,
  node,
  children,
}: {
  organisationId: string;
  asOf: string;
  node: 'index' | 'confidence' | 'interval';
  children: ReactNode;
}) {
  return (
    <Link
      className={styles.opened}
      to="/organisations/$organisationId/why"
      params={{ organisationId }}
      search={{ asOf, node }}
    >
      {children}
    </Link>
  );
}

function Facts({
  organisationId,
  current,
  previous,
  snapshot,
}: {
  organisationId: string;
  current: SnapshotRow;
  previous: SnapshotRow | null;
  snapshot: SnapshotInFull;
}) {
  const opens = { organisationId, asOf: current.asOf };
  const { result } = snapshot;
  const moved = movement(current, previous);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('index')}</dt>
        <dd>
          <Opened {...opens} node="index">
            {formatIndex(result.index)}
          </Opened>{' '}
          <span className={styles.note}>{t('ofHundred')}</span>
        </dd>
      </div>
      <div>
        <dt>
          {previous ? t('movement', { quarter: quarterLabel(previous.asOf) }) : t('movementFirst')}
        </dt>
        <dd>
          {previous ? (
            <>
              <span aria-hidden="true">{moved.sign} </span>
              {moved.words}
              <span className={styles.note}>
                {t('indexMoved', {
                  before: formatIndex(previous.index),
                  after: formatIndex(current.index),
                })}
              </span>
            </>
          ) : (
            t('baseline')
          )}
        </dd>
      </div>
      <div>
        <dt>{t('confidence')}</dt>
        <dd>
          <Opened {...opens} node="confidence">
            <span className={styles.capital}>{confidenceName(result.confidence.label)}</span>
          </Opened>{' '}
          <span className={styles.note}>{formatNumber(result.confidence.value)}</span>
        </dd>
      </div>
      <div>
        <dt>{t('interval')}</dt>
        <dd>
          {result.intervalLow === result.intervalHigh ? (
            <>
              <Opened {...opens} node="interval">
                {bandName(result.intervalLow)}
              </Opened>
              <span className={styles.note}>{t('intervalPoint')}</span>
            </>
          ) : (
            <Opened {...opens} node="interval">
              {t('intervalRange', {
                low: bandName(result.intervalLow),
                high: bandName(result.intervalHigh),
              })}
            </Opened>
          )}
        </dd>
      </div>
    </dl>
  );
}

function Why({
  organisationId,
  snapshot,
  model,
}: {
  organisationId: string;
  snapshot: SnapshotInFull;
  model: Model;
}) {
  const { result } = snapshot;
  const { confidence } = result;
  const capped = result.mean - result.index > 0.05;
  const domains = result.bindingDomains.map((id) => domainName(model, id)).join(', ');
  const bound = (rule: string) =>
    rule === 'mean' || rule === 'breadth' || rule === 'critical-domain' || rule === 'governed-rule'
      ? t(`bound_${rule}`, { domains })
      : rule;
  return (
    <details className={styles.why}>
      <summary>
        {t('why', { band: bandName(result.band), index: formatIndex(result.index) })}
      </summary>
      <ul>
        {result.binding.map((rule) => (
          <li key={rule}>{bound(rule)}</li>
        ))}
        <li>
          {t('whyMean', { mean: formatIndex(result.mean) })}{' '}
          {capped
            ? t('whyCapped', { cap: formatIndex(result.index), band: bandName(result.band) })
            : t('whyNotCapped')}
        </li>
        <li>
          {t('whyConfidence', {
            value: formatNumber(confidence.value),
            coverage: formatNumber(confidence.coverage),
            agreement:
              confidence.agreement === null
                ? t('whyNoAgreement')
                : formatNumber(confidence.agreement),
            freshness: formatNumber(confidence.freshness),
            grade: formatNumber(confidence.grade),
          })}
        </li>
        {result.refused.map((refusal) => (
          <li key={`${refusal.section} ${refusal.domain}`}>
            {t('refused', {
              domain: domainName(model, refusal.domain),
              reason: plainWords(refusal.reason, model.domains),
            })}
          </li>
        ))}
        <li>{t('whyCalibrate', { model: snapshot.snapshot.modelVersion })}</li>
      </ul>
      <p>
        <Link
          to="/organisations/$organisationId/why"
          params={{ organisationId }}
          search={{ asOf: snapshot.snapshot.asOf }}
        >
          {t('whyOpen')}
        </Link>
      </p>
    </details>
  );
}

interface TodayProps {
  live: LiveScoreQuery['liveScore'];
  snapshot: SnapshotInFull;
  takeSnapshot: ReactNode;
}

function Today({ live, snapshot, takeSnapshot }: TodayProps) {
  const changed =
    live.inputHash !== snapshot.snapshot.inputHash &&
    (live.result.band !== snapshot.result.band ||
      Math.abs(live.result.index - snapshot.result.index) >= 0.05);
  if (!changed) return null;
  return (
    <div className={styles.today}>
      <p>
        <strong>{t('today')}</strong>
        {t('todayWords', {
          band: bandName(live.result.band),
          index: formatIndex(live.result.index),
        })}
      </p>
      {takeSnapshot}
    </div>
  );
}

interface SummaryProps {
  organisationId: string;
  current: SnapshotRow;
  previous: SnapshotRow | null;
  snapshot: SnapshotInFull;
  /** Only beside the newest snapshot. */
  live: LiveScoreQuery['liveScore'] | null;
  model: Model;
  /** The button beside today's figures, for those who may press it. */
  takeSnapshot: ReactNode;
}

/** The answer first: the band, what holds it there, and how sure that is. */
export function Summary({
  organisationId,
  current,
  previous,
  snapshot,
  live,
  model,
  takeSnapshot,
}: SummaryProps) {
  const { result } = snapshot;
  const uncertain = result.confidence.label === 'LOW' && result.intervalLow !== result.intervalHigh;
  return (
    <>
      <div className={styles.answer}>
        <h1 className={styles.band}>
          {uncertain ? (
            <span className={styles.range}>
              {t('intervalRange', {
                low: bandName(result.intervalLow),
                high: bandName(result.intervalHigh),
              })}
            </span>
          ) : (
            bandName(result.band)
          )}
        </h1>
        {uncertain && <p>{t('lowConfidence')}</p>}
        <Sentence snapshot={snapshot} model={model} />
        {live && <Today live={live} snapshot={snapshot} takeSnapshot={takeSnapshot} />}
        <Facts
          organisationId={organisationId}
          current={current}
          previous={previous}
          snapshot={snapshot}
        />
        <Why organisationId={organisationId} snapshot={snapshot} model={model} />
      </div>
      <LadderChart
        level={levelOf(result.band)}
        previous={previous ? levelOf(previous.band) : null}
        before={previous ? quarterLabel(previous.asOf) : ''}
        low={levelOf(result.intervalLow)}
        high={levelOf(result.intervalHigh)}
      />
    </>
  );
}
