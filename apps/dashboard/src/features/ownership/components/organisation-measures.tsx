import styles from './ownership.module.css';
import { FlagList } from './parts.js';
import { t } from '../ownership-words.js';
import type { Ownership } from '../ownership-words.js';
import type { Model } from '../../../graphql/reference.js';
import { formatNumber, formatShare } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';

const dash = '–';

/** The organisation's measures, each as the sentence it means and the number it is. */
export function OrganisationMeasures({
  whole,
  model,
}: {
  whole: Ownership['organisation'];
  model: Model | undefined;
}) {
  const { truckNumber, effectiveOwners, hhi, pBar, ac1, kappa } = whole;
  return (
    <>
      <div className={styles.measures}>
        <section className={styles.measure}>
          <h2>{t('truckTitle')}</h2>
          <p className={styles.big}>{truckNumber ?? dash}</p>
          <p>
            {truckNumber === null
              ? t('truckUnknown')
              : truckNumber === 0
                ? t('truckLost')
                : t('truck', { count: truckNumber })}
          </p>
        </section>
        <section className={styles.measure}>
          <h2>{t('ownersTitle')}</h2>
          <p className={styles.big}>
            {effectiveOwners === null ? dash : formatNumber(effectiveOwners, 1)}
          </p>
          <p>
            {effectiveOwners === null
              ? t('ownersUnknown')
              : t('owners', { count: formatNumber(effectiveOwners, 1) })}
          </p>
          {hhi !== null && (
            <p className={styles.soft}>{t('concentration', { value: formatNumber(hhi) })}</p>
          )}
        </section>
        <section className={styles.measure}>
          <h2>{t('agreementTitle')}</h2>
          <p className={styles.big}>{pBar === null ? dash : formatShare(pBar)}</p>
          <p>
            {pBar === null ? t('agreementUnknown') : t('agreement', { share: formatShare(pBar) })}
          </p>
          {pBar !== null && (
            <p className={styles.soft}>
              {t('agreementChance', {
                ac1: ac1 === null ? t('undefined') : formatNumber(ac1),
                kappa: kappa === null ? t('undefined') : formatNumber(kappa),
              })}
            </p>
          )}
        </section>
      </div>
      <section className={page.section} aria-labelledby="whole-flags">
        <h2 id="whole-flags">{t('flagsTitle')}</h2>
        <FlagList flags={whole.flags} of={undefined} model={model} />
      </section>
    </>
  );
}
