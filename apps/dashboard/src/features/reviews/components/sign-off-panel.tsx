import { Link } from '@tanstack/react-router';
import styles from './reviews.module.css';
import { t } from '../review-words.js';
import type { ReviewView } from '../review-words.js';
import { BandChip } from '../../../ui/band-cell.js';
import { bandName, confidenceName } from '../../../ui/bands.js';
import { Button } from '../../../ui/button.js';
import { formatIndex, formatInstant, formatNumber, formatShortDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';

interface SignOffPanelProps {
  organisationId: string;
  review: ReviewView;
  maySign: boolean;
  onSignOff: () => void;
  onTakeBack: () => void;
}

/** What the campaign came to, or what is missing until it does. */
export function SignOffPanel(props: SignOffPanelProps) {
  const { review, maySign, onSignOff, onTakeBack } = props;
  const { signOff, signedOff, missing } = review;
  if (signedOff && signOff) {
    return (
      <section className={styles.signOff} aria-label={t('result')}>
        <p>
          {t('signed', {
            name: signOff.by.name ?? t('someone'),
            at: formatInstant(signOff.at),
            asOf: formatShortDate(signOff.asOf),
          })}
        </p>
        <p className={styles.words}>{t('signedWhy', { why: signOff.why })}</p>
        {signOff.result && (
          <Verdict result={signOff.result} organisationId={props.organisationId} />
        )}
        {maySign && (
          <p className={page.actions}>
            <Button look="quiet" onClick={onTakeBack}>
              {t('takeBack')}
            </Button>
          </p>
        )}
      </section>
    );
  }
  return (
    <section className={styles.signOff} aria-label={t('signOff')}>
      {signOff?.reopened && (
        <p className={styles.soft}>
          {t('takenBack', {
            at: formatInstant(signOff.at),
            name: signOff.by.name ?? t('someone'),
            why: signOff.why,
          })}
        </p>
      )}
      {missing.length === 0 ? (
        <p>{t('signOffReady')}</p>
      ) : (
        <>
          <p className={styles.done}>{t('signOffMissing')}</p>
          <ul className={styles.facts}>
            {missing.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      {maySign && (
        <p className={page.actions}>
          <Button
            look={missing.length === 0 ? 'primary' : 'secondary'}
            disabled={missing.length > 0}
            onClick={onSignOff}
          >
            {t('signOff')}
          </Button>
        </p>
      )}
    </section>
  );
}

function Verdict({
  organisationId,
  result,
}: {
  organisationId: string;
  result: NonNullable<NonNullable<ReviewView['signOff']>['result']>;
}) {
  const { band, index, intervalLow, intervalHigh, bindingSentence, confidence } = result;
  return (
    <>
      <div className={styles.verdict}>
        <BandChip band={band} />
        <span>{t('index', { index: formatIndex(index) })}</span>
        <span>
          {t('confidence', {
            label: confidenceName(confidence.label),
            value: formatNumber(confidence.value),
          })}
        </span>
        <span className={styles.soft}>
          {intervalLow === intervalHigh
            ? t('intervalSame')
            : t('interval', { low: bandName(intervalLow), high: bandName(intervalHigh) })}
        </span>
      </div>
      <p className={styles.words}>{bindingSentence}</p>
      <p className={styles.soft}>
        {t('claim')}{' '}
        <Link to="/organisations/$organisationId" params={{ organisationId }}>
          {t('overview')}
        </Link>
      </p>
    </>
  );
}
