import type { ReactNode } from 'react';
import styles from './imports.module.css';
import { kindWord, sectionName, t } from '../import-words.js';
import type { ImportView } from '../import-words.js';
import { bandName } from '../../../ui/bands.js';
import { formatIndex } from '../../../ui/format.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import { plainWords } from '../../../ui/plain-words.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import page from '../../../ui/page.module.css';

type ImportDifference = ImportView['difference'];

const shown = 3;

function Bands({ difference, decided }: { difference: ImportDifference; decided: boolean }) {
  const { bandBefore, bandAfter, indexBefore, indexAfter } = difference;
  const moves = bandBefore !== null && bandBefore !== bandAfter;
  const words =
    bandBefore === null
      ? 'bandFirst'
      : moves
        ? decided
          ? 'bandBecame'
          : 'bandBecomes'
        : decided
          ? 'bandStayed'
          : 'bandStays';
  return (
    <div className={styles.bands}>
      <p>{t(words)}</p>
      {moves && (
        <>
          <span className={styles.bandBig} data-before="">
            {bandName(bandBefore)}
          </span>
          <span className={styles.arrow} aria-hidden="true">
            →
          </span>
        </>
      )}
      <strong className={styles.bandBig}>{bandName(bandAfter)}</strong>
      <span className={styles.soft}>
        {indexBefore === null
          ? t('index', { index: formatIndex(indexAfter) })
          : t('indexFromTo', { before: formatIndex(indexBefore), after: formatIndex(indexAfter) })}
      </span>
    </div>
  );
}

const Count = ({ value }: { value: number }) => (
  <td className={`${page.number} ${value === 0 ? styles.zero : ''}`}>{value}</td>
);

function Examples({ section }: { section: ImportDifference['sections'][number] }) {
  if (section.examples.length === 0 && section.added + section.changed + section.removed > 0)
    return <span className={styles.examples}>{t('unshown')}</span>;
  return (
    <ul className={styles.examples}>
      {section.examples.slice(0, shown).map((example) => (
        <li
          key={`${example.kind} ${example.key}`}
          title={[example.before, example.after].filter(Boolean).join(' → ')}
        >
          {kindWord(example.kind)} <code>{example.key}</code>{' '}
          {example.before && <del>{plainWords(example.before)}</del>}{' '}
          {example.after && <ins>{plainWords(example.after)}</ins>}
        </li>
      ))}
    </ul>
  );
}

interface DifferenceProps {
  view: ImportView;
  /** What may be decided, right under the answer. */
  actions: ReactNode;
}

/** What a file changes: the band before and after, then each section with examples. */
export function Difference({ view, actions }: DifferenceProps) {
  const { difference } = view;
  const narrow = useMediaQuery(phone);
  const sum = (of: (section: ImportDifference['sections'][number]) => number) =>
    difference.sections.reduce((total, section) => total + of(section), 0);
  const totals = {
    added: sum(({ added }) => added),
    changed: sum(({ changed }) => changed),
    removed: sum(({ removed }) => removed),
    unchanged: sum(({ unchanged }) => unchanged),
  };
  return (
    <>
      <Bands difference={difference} decided={view.status === 'ACCEPTED'} />
      {actions}
      <p className={page.lead}>
        {totals.added + totals.changed + totals.removed === 0 ? t('nothing') : t('totals', totals)}
      </p>
      <TableScroll label={t('differenceCaption')}>
        <table className={page.table}>
          <caption className="visually-hidden">{t('differenceCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('columnSection')}</th>
              <th scope="col" className={page.number}>
                {t('columnAdded')}
              </th>
              <th scope="col" className={page.number}>
                {t('columnChanged')}
              </th>
              <th scope="col" className={page.number}>
                {t('columnRemoved')}
              </th>
              <th scope="col" className={page.number}>
                {t('columnUnchanged')}
              </th>
              {!narrow && <th scope="col">{t('examples')}</th>}
            </tr>
          </thead>
          <tbody>
            {difference.sections.map((section) => (
              <tr key={section.section}>
                <th scope="row">{sectionName(section.section)}</th>
                <Count value={section.added} />
                <Count value={section.changed} />
                <Count value={section.removed} />
                <Count value={section.unchanged} />
                {!narrow && (
                  <td>
                    <Examples section={section} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {narrow &&
        difference.sections
          .filter(({ examples }) => examples.length > 0)
          .map((section) => (
            <section key={section.section}>
              <h2 className={styles.exampleName}>{sectionName(section.section)}</h2>
              <Examples section={section} />
            </section>
          ))}
    </>
  );
}
