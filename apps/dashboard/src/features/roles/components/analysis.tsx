import type { RoleAnalysis } from '@rolewright/domain';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Disciplines } from './disciplines.js';
import type { AddedDiscipline } from './disciplines.js';
import { Known } from './known.js';
import type { KnownFigures } from './known.js';
import { MarkedText } from './marked-text.js';
import styles from './roles.module.css';
import { SplitRoles } from './split-roles.js';
import { Verdict } from './verdict.js';
import { analyse, disciplineName } from '../role-engine.js';
import { t } from '../roles-words.js';
import type { Span } from '../spans.js';
import { Button } from '../../../ui/button.js';
import { Panel } from '../../../ui/panel.js';
import page from '../../../ui/page.module.css';
import { Skeleton } from '../../../ui/states.js';

interface AnalysisProps {
  text: string;
  only: string | undefined;
  /** Whether the reader's own text has just taken the place of the field that it came from. */
  takesFocus: boolean;
  actions: ReactNode;
  /** What comes of the split, below it. */
  beyond?: ((found: RoleAnalysis) => ReactNode) | undefined;
}

const none: readonly Span[] = [];

function NotCounted({ passedOver }: { passedOver: RoleAnalysis['passedOver'] }) {
  const told = passedOver.flatMap((passed) =>
    passed.reason === 'boilerplate' || passed.reason === 'negated'
      ? [{ ...passed, reason: passed.reason }]
      : [],
  );
  if (told.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{t('passedOver', { count: told.length })}</summary>
      <ul>
        {told.map(({ discipline, phrase, start, reason }) => (
          <li key={`${discipline}.${start}`}>
            <q>{phrase}</q> ({disciplineName(discipline)}): {t(`reason_${reason}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Outcomes({ outcomes }: { outcomes: RoleAnalysis['outcomes'] }) {
  if (outcomes.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{t('outcomes', { count: outcomes.length })}</summary>
      <ul>
        {outcomes.map(({ text, start, decides }) => (
          <li key={start}>
            <q>{text}</q>: {decides ? t('decides') : t('decidesNot')}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Everything that a post's text tells, computed again with each strike and each addition. */
export default function Analysis({ text, only, takesFocus, actions, beyond }: AnalysisProps) {
  const [strikes, setStrikes] = useState({ text, spans: none });
  const [added, setAdded] = useState<readonly AddedDiscipline[]>([]);
  const [known, setKnown] = useState<KnownFigures>({ fteRequired: null, authorityGap: null });
  // Places in a text that has changed mean nothing any more.
  const struck = strikes.text === text ? strikes.spans : none;
  const strike = (spans: readonly Span[]) => setStrikes({ text, spans });
  const analysis = useMemo(
    () => analyse(text, { struck, added, ...known }),
    [text, struck, added, known],
  );
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body)
      frame.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [takesFocus]);
  const empty = analysis.covered.length === 0 && Object.keys(analysis.disciplines).length === 0;
  return (
    <div ref={frame} className={styles.analysis}>
      {empty ? (
        <header className={page.head}>
          <h1 tabIndex={-1}>{t('nothing')}</h1>
          <p className={page.lead}>{t('nothingLead')}</p>
          {actions}
        </header>
      ) : (
        <Verdict analysis={analysis} fteRequired={known.fteRequired} actions={actions} />
      )}
      {analysis.notes.length > 0 && (
        <section className={styles.notes} aria-labelledby="role-notes">
          <h2 id="role-notes" className={styles.small}>
            {t('notes')}
          </h2>
          <ul>
            {analysis.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <section className={page.section} aria-labelledby="role-marks">
        <div className={page.sectionHead}>
          <h2 id="role-marks">{t('marks')}</h2>
          {struck.length > 0 && (
            <Button look="quiet" onClick={() => strike([])}>
              {t('restoreAll', { count: struck.length })}
            </Button>
          )}
        </div>
        <p className={styles.rationale}>{t('marksLead')}</p>
        <div className={styles.reading}>
          <div className={styles.paper}>
            <MarkedText
              text={text}
              matches={analysis.matches}
              struck={struck}
              only={only}
              onStrike={(span) => strike([...struck, span])}
              onRestore={(span) =>
                strike(struck.filter(({ start, end }) => end <= span.start || span.end <= start))
              }
            />
          </div>
          <div className={styles.side}>
            <Disciplines
              analysis={analysis}
              added={added}
              only={only}
              onAdd={(discipline) => setAdded([...added, discipline])}
              onRemove={(id) => setAdded(added.filter(({ discipline }) => discipline !== id))}
            />
            {analysis.functions.length > 0 && (
              <section className={styles.functions} aria-labelledby="role-functions">
                <h3 id="role-functions">{t('functions')}</h3>
                <p className={styles.soft}>{t('functionsLead')}</p>
                <ul>
                  {analysis.functions.map((name) => (
                    <li key={name}>{name}</li>
                  ))}
                </ul>
              </section>
            )}
            <Outcomes outcomes={analysis.outcomes} />
            <NotCounted passedOver={analysis.passedOver} />
            <Known known={known} onKnown={setKnown} />
          </div>
        </div>
      </section>
      {analysis.split.length > 0 && (
        <>
          <SplitRoles split={analysis.split} workKnown={known.fteRequired !== null} />
          {beyond && <Panel fallback={<Skeleton height="20rem" />}>{beyond(analysis)}</Panel>}
        </>
      )}
    </div>
  );
}
