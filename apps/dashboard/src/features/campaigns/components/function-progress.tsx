import styles from './campaigns.module.css';
import { AnsweredBar } from './status-parts.js';
import { t } from '../campaign-words.js';
import type { CampaignView } from '../campaign-words.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import page from '../../../ui/page.module.css';
import { TableScroll } from '../../../ui/table-scroll.js';

/** Who has answered so far, function by function; a function's name shows its people. */
export function FunctionProgress({ progress }: { progress: CampaignView['progress'] }) {
  return (
    <section className={page.section} aria-labelledby="function-progress">
      <h2 id="function-progress">{t('progressTitle')}</h2>
      <TableScroll label={t('progressTitle')}>
        <table className={page.table}>
          <thead>
            <tr>
              <th scope="col">{t('columnFunction')}</th>
              <th scope="col" className={page.number}>
                {t('columnSent')}
              </th>
              <th scope="col" className={page.number}>
                {t('columnStarted')}
              </th>
              <th scope="col" className={page.number}>
                {t('columnAsked')}
              </th>
              <th scope="col" className={page.wideOnly}>
                {t('columnShare')}
              </th>
            </tr>
          </thead>
          <tbody>
            {progress.functions.map((one) => (
              <tr key={one.function}>
                <th scope="row">
                  <ChoiceLink change={{ team: one.function }}>{one.function}</ChoiceLink>
                </th>
                <td className={page.number}>{one.submitted}</td>
                <td className={page.number}>{one.started}</td>
                <td className={page.number}>{one.people}</td>
                <td className={page.wideOnly}>
                  <span className={styles.share}>
                    <AnsweredBar {...one} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
