import { Link } from '@tanstack/react-router';
import styles from './pains.module.css';
import { missingWords, signWords } from '../pain-text.js';
import { t } from '../pains-words.js';
import type { PainStatus, Sign } from '../pains-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { formatDate } from '../../../ui/format.js';

/** How severe it is and since when, in words; the glyph only repeats them. */
export function Standing({ pain }: { pain: PainStatus }) {
  const since = pain.since && t('since', { date: formatDate(pain.since) });
  return (
    <p className={styles.standing}>
      <span
        className={styles.severity}
        // Only what is there alarms; what it would be is told in plain ink.
        data-alarming={pain.severity === 'HIGH' && pain.state === 'ACTIVE' ? '' : undefined}
      >
        {t(pain.severity)}
      </span>
      {since && <span>{`${t(`state_${pain.state}`)} ${since}`}</span>}
      <span>
        {t('signsSeen', {
          seen: pain.indicators.filter(({ holds }) => holds === true).length,
          total: pain.indicators.length,
        })}
      </span>
    </p>
  );
}

export const signState = ({ holds }: Pick<Sign, 'holds'>) =>
  holds === null ? 'untold' : holds ? 'seen' : 'absent';

const glyphs = { seen: '●', absent: '○', untold: '◌' } as const;

export function SignState({ sign }: { sign: Pick<Sign, 'holds'> }) {
  const state = signState(sign);
  return (
    <span className={styles.signState} data-state={state}>
      <span aria-hidden="true">{glyphs[state]} </span>
      {t(state)}
    </span>
  );
}

/** The facts that a sign rests on; those who may not read them learn how many there are. */
export function SignFacts({ sign, model }: { sign: Sign; model: Model | undefined }) {
  if (sign.factCount === 0) return null;
  if (sign.facts.length === 0)
    return <p className={styles.soft}>{t('factsHidden', { count: sign.factCount })}</p>;
  return (
    <details className={styles.facts}>
      <summary>{t('facts', { count: sign.facts.length })}</summary>
      <ul>
        {sign.facts.map(({ section, row, text }) => (
          <li key={`${section}.${row}`}>{signWords(text, model?.domains)}</li>
        ))}
      </ul>
    </details>
  );
}

/** Signs as they stand, each with what it rests on. */
export function Signs({ signs, model }: { signs: readonly Sign[]; model: Model | undefined }) {
  return (
    <ul className={styles.signs}>
      {signs.map((sign) => (
        <li key={sign.id}>
          <SignState sign={sign} />
          <div>
            <p>{signWords(sign.text, model?.domains)}</p>
            <SignFacts sign={sign} model={model} />
          </div>
        </li>
      ))}
    </ul>
  );
}

interface MissingProps {
  pain: PainStatus;
  organisationId: string;
  asOf: string;
  model: Model | undefined;
}

/** What to record so that more can be told, with the domain where it belongs. */
export function Missing({ pain, organisationId, asOf, model }: MissingProps) {
  if (pain.missing.length === 0) return null;
  return (
    <details className={styles.missing}>
      <summary>{t('missing', { count: pain.missing.length })}</summary>
      <ul>
        {pain.missing.map((missing) => {
          const { text, domain } = missingWords(missing.text, model?.domains);
          return (
            <li key={missing.text}>
              {text}
              {domain && (
                <>
                  {' · '}
                  <Link
                    to="/organisations/$organisationId/domains/$domainId"
                    params={{ organisationId, domainId: domain }}
                    search={{ asOf }}
                  >
                    {domainName(model, domain)}
                  </Link>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
