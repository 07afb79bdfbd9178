import { Link } from '@tanstack/react-router';
import styles from './pains.module.css';
import { Missing, Signs, Standing } from './status-parts.js';
import { reasonAlone } from '../pain-text.js';
import { t } from '../pains-words.js';
import type { PainStatus } from '../pains-words.js';
import type { Model } from '../../../graphql/reference.js';
import { bandName } from '../../../ui/bands.js';
import type { Band } from '../../../ui/bands.js';
import page from '../../../ui/page.module.css';

export interface PainListProps {
  pains: readonly PainStatus[];
  organisationId: string;
  asOf: string;
  band: Band;
  triggers: string | undefined;
  model: Model | undefined;
}

function Title({
  pain,
  organisationId,
  asOf,
  triggers,
}: Pick<PainListProps, 'organisationId' | 'asOf' | 'triggers'> & { pain: PainStatus }) {
  return (
    <Link
      to="/organisations/$organisationId/pains/$painId"
      params={{ organisationId, painId: pain.id }}
      search={{ asOf, triggers }}
    >
      {pain.title}
    </Link>
  );
}

function NextStep({ pain, band }: { pain: PainStatus; band: Band }) {
  return (
    <div className={styles.next}>
      <h4>{t('nextStepBand', { band: bandName(band) })}</h4>
      <p>{pain.nextStep}</p>
    </div>
  );
}

/** Active pains in full: why, on which facts, what is not known, and the next step. */
export function ActivePains({ pains, ...rest }: PainListProps) {
  return (
    <ul className={styles.active}>
      {pains.map((pain) => {
        const seen = pain.indicators.filter(({ holds }) => holds === true);
        return (
          <li key={pain.id}>
            <div className={styles.name}>
              <h3>
                <Title pain={pain} {...rest} />
              </h3>
              <Standing pain={pain} />
            </div>
            <div className={styles.why}>
              <p>{reasonAlone(pain, rest.model?.domains)}</p>
              <Signs signs={seen} model={rest.model} />
              <Missing pain={pain} {...rest} />
              <NextStep pain={pain} band={rest.band} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The others of one state, in full or folded under its name. */
export function OtherPains({
  state,
  pains,
  folded,
  ...rest
}: PainListProps & { state: 'WATCH' | 'UNKNOWN' | 'CLEARED' | 'INACTIVE'; folded: boolean }) {
  const [first, ...others] = pains;
  if (!first) return null;
  // What holds of all of them alike is said once.
  const same = others.length > 0 && others.every(({ reason }) => reason === first.reason);
  const list = (
    <ul className={styles.others}>
      {pains.map((pain) => (
        <li key={pain.id}>
          <div className={styles.name}>
            <h3>
              <Title pain={pain} {...rest} />
            </h3>
            <Standing pain={pain} />
          </div>
          <div className={styles.why}>
            {!same && <p>{reasonAlone(pain, rest.model?.domains)}</p>}
            <Signs
              signs={pain.indicators.filter(({ holds }) => holds === true)}
              model={rest.model}
            />
            <Missing pain={pain} {...rest} />
          </div>
        </li>
      ))}
    </ul>
  );
  const lead = (
    <p className={styles.soft}>
      {same ? reasonAlone(first, rest.model?.domains) : t(`lead_${state}`)}
    </p>
  );
  const id = `pains-${state.toLowerCase()}`;
  if (!folded)
    return (
      <section className={page.section} aria-labelledby={id}>
        <div>
          <h2 id={id}>{t(state)}</h2>
          {lead}
        </div>
        {list}
      </section>
    );
  return (
    <section className={page.section} aria-labelledby={id}>
      <details className={styles.folded}>
        <summary>
          <h2 id={id}>
            {t(state)} ({pains.length})
          </h2>
        </summary>
        {lead}
        {list}
      </details>
    </section>
  );
}
