import { BandAt } from './band-way.js';
import { handoffState } from './suppose-registers.js';
import styles from './what-if.module.css';
import { criterionName } from '../plans-words.js';
import { w } from '../what-if-words.js';
import type { WhatIf } from '../what-if-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { bandName, confidenceName, levelOf } from '../../../ui/bands.js';
import { flagName } from '../../../ui/flags.js';
import { formatIndex, formatNumber } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { plainWords } from '../../../ui/plain-words.js';

interface ConsequencesProps {
  result: WhatIf;
  model: Model | undefined;
}

const signed = (value: number) =>
  Math.abs(value) < 0.05 ? '=' : `${value > 0 ? '▲ +' : '▼ −'}${formatIndex(Math.abs(value))}`;

/** What would follow, the band first; everything that differs beneath it. */
export function Consequences({ result, model }: ConsequencesProps) {
  const { before, after } = result;
  const names = { before: bandName(before.band), after: bandName(after.band) };
  const move = levelOf(after.band) - levelOf(before.band);
  const interval = ({ intervalLow, intervalHigh }: WhatIf['before']) =>
    intervalLow === intervalHigh
      ? bandName(intervalLow)
      : w('intervalOf', { low: bandName(intervalLow), high: bandName(intervalHigh) });
  const confidence = (one: WhatIf['before']) =>
    `${confidenceName(one.confidence)} (${formatNumber(one.confidenceValue)})`;
  return (
    <div className={styles.consequences}>
      <p className={styles.headline} role="status">
        {move === 0 ? w('same', { band: names.after }) : w(move > 0 ? 'rises' : 'falls', names)}
      </p>
      <table className={`${page.table} ${styles.measures}`}>
        <thead>
          <tr>
            <th scope="col">{w('measure')}</th>
            <th scope="col">{w('today')}</th>
            <th scope="col">{w('then')}</th>
            <th scope="col">{w('change')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{w('band')}</th>
            <td>{names.before}</td>
            <td>
              <BandAt {...after} />
            </td>
            <td>{move === 0 ? '=' : move > 0 ? `▲ +${move}` : `▼ −${-move}`}</td>
          </tr>
          <tr>
            <th scope="row">{w('index')}</th>
            <td>{formatIndex(before.index)}</td>
            <td>{formatIndex(after.index)}</td>
            <td>{signed(after.index - before.index)}</td>
          </tr>
          <tr>
            <th scope="row">{w('mean')}</th>
            <td>{formatIndex(before.mean)}</td>
            <td>{formatIndex(after.mean)}</td>
            <td>{signed(after.mean - before.mean)}</td>
          </tr>
          <tr>
            <th scope="row">{w('interval')}</th>
            <td>{interval(before)}</td>
            <td>{interval(after)}</td>
            <td>{interval(before) === interval(after) ? '=' : ''}</td>
          </tr>
          <tr>
            <th scope="row">{w('confidence')}</th>
            <td>{confidence(before)}</td>
            <td>{confidence(after)}</td>
            <td>{before.confidenceValue === after.confidenceValue ? '=' : ''}</td>
          </tr>
        </tbody>
      </table>
      <section className={styles.block}>
        <h3>{w('binds')}</h3>
        <p>{plainWords(after.bindingSentence, model?.domains)}</p>
      </section>
      <Domains result={result} model={model} />
      <Flags title={w('flagsRaised')} flags={result.raised} model={model} />
      <Flags title={w('flagsCleared')} flags={result.cleared} model={model} />
      {result.handoffs.length > 0 && (
        <section className={styles.block}>
          <h3>{w('handoffsMove')}</h3>
          <ul>
            {result.handoffs.map(({ from, to, before: was, after: then }) => (
              <li key={`${from} ${to}`}>
                {domainName(model, from)} <span aria-hidden="true">→</span>
                <span className="visually-hidden">to</span> {domainName(model, to)}:{' '}
                {handoffState(was)} → {handoffState(then)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {result.pains.length > 0 && (
        <section className={styles.block}>
          <h3>{w('pains')}</h3>
          <ul>
            {result.pains.map(({ id, title, before: was, after: then }) => (
              <li key={id}>
                <strong>{title}</strong>: {w('painNow', { before: was, after: then })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {result.hiring.length > 0 && (
        <section className={styles.block}>
          <h3>{w('hiring')}</h3>
          <ul>
            {result.hiring.map((one) => (
              <li key={one.cluster}>
                <strong>{one.name}</strong>
                <span className={page.under}>
                  {w('hiringGap', {
                    before: formatNumber(one.gapBefore, 1),
                    after: formatNumber(one.gapAfter, 1),
                  })}
                </span>
                <span className={page.under}>
                  {w('hiringVerdict', {
                    before: one.verdictBefore.replaceAll('-', ' '),
                    after: one.verdictAfter.replaceAll('-', ' '),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Domains({ result, model }: ConsequencesProps) {
  if (result.domains.length === 0) return <p className={styles.soft}>{w('domainsNone')}</p>;
  return (
    <section className={styles.block}>
      <h3>{w('domains')}</h3>
      <ul className={styles.moved}>
        {result.domains.map((domain) => {
          const of = (holds: boolean) =>
            domain.criteria
              .filter(({ after }) => (after === 'holds') === holds)
              .map(({ criterion }) => criterionName(criterion).toLowerCase())
              .join(', ');
          const [gained, lost] = [of(true), of(false)];
          return (
            <li key={domain.id}>
              <span className={styles.movedName}>{domainName(model, domain.id)}</span>
              <span>
                {domain.levelBefore === domain.levelAfter
                  ? bandName(domain.levelAfter)
                  : `${bandName(domain.levelBefore)} → ${bandName(domain.levelAfter)}`}{' '}
                <span className={styles.soft}>
                  {signed(domain.scoreAfter - domain.scoreBefore)}
                </span>
              </span>
              {gained && <span className={styles.soft}>{w('gained', { criteria: gained })}</span>}
              {lost && <span className={styles.soft}>{w('lost', { criteria: lost })}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Flags({
  title,
  flags,
  model,
}: {
  title: string;
  flags: WhatIf['raised'];
  model: Model | undefined;
}) {
  if (flags.length === 0) return null;
  return (
    <section className={styles.block}>
      <h3>{title}</h3>
      <ul>
        {flags.map(({ domain, flag, facts }) => (
          <li key={`${domain ?? ''} ${flag}`}>
            <strong>
              {domain ? domainName(model, domain) : w('wholeOrganisation')}: {flagName(flag)}
            </strong>
            {facts.map((fact) => (
              <span key={fact} className={page.under}>
                {plainWords(fact, model?.domains)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
