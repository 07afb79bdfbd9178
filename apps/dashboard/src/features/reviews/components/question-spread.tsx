import styles from './spread.module.css';
import { lettersOf, SpreadBar, SpreadKey } from './spread-bar.js';
import { optionKey, optionName, questionName, spreadSentence, t } from '../reconcile-words.js';
import type { QuestionSpread, SpreadOption, SpreadView } from '../reconcile-words.js';
import { ChartFigure } from '../../../ui/charts/chart-figure.js';
import { formatShare } from '../../../ui/format.js';

interface Row {
  name: string;
  spread: SpreadView | null;
}

/** One question's answers by everyone, by standing and by function, as bars and as a table. */
export function QuestionSpreadFigure({
  question,
  least,
}: {
  question: QuestionSpread;
  least: number;
}) {
  const rows: Row[] = [
    { name: t('everyone'), spread: question.whole },
    ...question.standings.map(({ name, spread }) => ({
      name: t(name.toUpperCase() as 'EXECUTIVE'),
      spread,
    })),
    ...question.functions,
  ];
  const letters = lettersOf(rows.map(({ spread }) => spread));
  const options = new Map<string, SpreadOption>();
  for (const { spread } of rows)
    for (const option of spread?.options ?? [])
      if (!options.has(optionKey(option))) options.set(optionKey(option), option);
  const shareIn = ({ spread }: Row, key: string) => {
    if (!spread) return t('withheld');
    const found = spread.options.find((option) => optionKey(option) === key);
    return formatShare(found?.share ?? 0);
  };
  const hidden = rows.some(({ spread }) => spread === null);
  return (
    <ChartFigure
      title={
        question.whole
          ? `${questionName(question.question)}: ${spreadSentence(question.whole)}`
          : questionName(question.question)
      }
      headers={[t('group'), t('answered'), ...[...options.values()].map(optionName)]}
      rows={rows.map((row) => [
        row.name,
        row.spread ? row.spread.people : t('withheld'),
        ...[...options.keys()].map((key) => shareIn(row, key)),
      ])}
      note={
        <>
          {question.apart !== null &&
            (question.apart === 0
              ? t('apartNone')
              : t('apart', { share: formatShare(question.apart) }))}{' '}
          {hidden && t('withheldWhy', { least })}
        </>
      }
    >
      {question.whole && <SpreadKey spread={question.whole} letters={letters} />}
      <Groups rows={rows.slice(0, 1)} letters={letters} />
      {question.standings.length > 0 && (
        <>
          <h3 className={styles.groupsHead}>{t('byStanding')}</h3>
          <Groups rows={rows.slice(1, 1 + question.standings.length)} letters={letters} />
        </>
      )}
      {question.functions.length > 0 && (
        <>
          <h3 className={styles.groupsHead}>{t('byFunction')}</h3>
          <Groups rows={rows.slice(1 + question.standings.length)} letters={letters} />
        </>
      )}
    </ChartFigure>
  );
}

const Groups = ({
  rows,
  letters,
}: {
  rows: readonly Row[];
  letters: ReadonlyMap<string, string>;
}) => (
  <dl className={styles.groups}>
    {rows.map((row) => (
      <GroupRow key={row.name} row={row} letters={letters} />
    ))}
  </dl>
);

function GroupRow({ row, letters }: { row: Row; letters: ReadonlyMap<string, string> }) {
  return (
    <>
      <dt>
        {row.name}
        {row.spread && (
          <span className={styles.groupPeople}>{t('people', { count: row.spread.people })}</span>
        )}
      </dt>
      <dd>
        {row.spread ? (
          <>
            <SpreadBar spread={row.spread} letters={letters} />
            <span className="visually-hidden">{spreadSentence(row.spread)}</span>
          </>
        ) : (
          <span className={styles.withheld}>{t('withheld')}</span>
        )}
      </dd>
    </>
  );
}
