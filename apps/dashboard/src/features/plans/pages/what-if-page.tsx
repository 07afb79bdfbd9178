import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Consequences } from '../components/consequences.js';
import { KeepPlan } from '../components/keep-plan.js';
import { SupposeCriteria } from '../components/suppose-criteria.js';
import type { SupposeProps } from '../components/suppose-criteria.js';
import {
  SupposeDecisions,
  SupposeHandoffs,
  SupposeHires,
  SupposePeople,
} from '../components/suppose-registers.js';
import styles from '../components/what-if.module.css';
import { t } from '../plans-words.js';
import { supposedLines } from '../supposed-words.js';
import { asInput, countSupposed, readSupposed, writeSupposed } from '../suppositions.js';
import type { WhatIfSearch } from '../suppositions.js';
import { w } from '../what-if-words.js';
import { WhatIfDocument, WhatIfGroundDocument } from '../../../graphql/generated/plans.js';
import { useModel } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { formatDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { EmptyState, Notice, QueryView, SkeletonLines } from '../../../ui/states.js';

interface WhatIfPageProps {
  organisationId: string;
  organisationName: string;
  mayEdit: boolean;
  search: WhatIfSearch;
  onSearch: (change: WhatIfSearch) => void;
}

const parts = [
  ['criteria', undefined],
  ['decisions', 'decisions'],
  ['people', 'people'],
  ['handoffs', 'handoffs'],
  ['hires', 'hires'],
] as const;

/** Suppose something were so, and see what would follow. What is supposed stands in the address. */
export function WhatIfPage(props: WhatIfPageProps) {
  const { organisationId, organisationName } = props;
  const model = useModel();
  const ground = useQuery(WhatIfGroundDocument, { variables: { organisationId } });
  return (
    <div className={page.page}>
      <title>{w('documentTitle', { organisation: organisationName })}</title>
      <header className={page.head}>
        <p>
          <Link to="/organisations/$organisationId/plans" params={{ organisationId }}>
            {t('back')}
          </Link>
        </p>
        <h1>{w('title')}</h1>
        <p className={page.lead}>{w('lead')}</p>
      </header>
      <QueryView
        result={{ ...ground, data: model && ground.data }}
        failure={w('failure')}
        skeleton={<SkeletonLines count={8} height="3rem" />}
      >
        {({ whatIfGround }) => <Supposing {...props} ground={whatIfGround} model={model} />}
      </QueryView>
    </div>
  );
}

function Supposing({
  organisationId,
  mayEdit,
  search,
  onSearch,
  ground,
  model,
}: WhatIfPageProps & Pick<SupposeProps, 'ground' | 'model'>) {
  const supposed = readSupposed(search);
  const count = countSupposed(supposed);
  const suppositions = asInput(supposed);
  const result = useQuery(WhatIfDocument, {
    variables: { organisationId, suppositions },
    skip: count === 0,
  });
  const part: SupposeProps = {
    ground,
    model,
    supposed,
    onSupposed: (next) => onSearch(writeSupposed(next)),
  };
  return (
    <>
      <p className={styles.soft}>{w('asOf', { date: formatDate(ground.asOf) })}</p>
      <div className={styles.layout}>
        <div className={styles.inputs}>
          <nav className={page.tabs} aria-label={w('parts')}>
            {parts.map(([name, value]) => (
              <ChoiceLink key={name} change={{ part: value }} className={page.tab}>
                {w(name)}
              </ChoiceLink>
            ))}
          </nav>
          {search.part === undefined && <SupposeCriteria {...part} />}
          {search.part === 'decisions' && <SupposeDecisions {...part} />}
          {search.part === 'people' && <SupposePeople {...part} />}
          {search.part === 'handoffs' && <SupposeHandoffs {...part} />}
          {search.part === 'hires' && <SupposeHires {...part} />}
        </div>
        <section className={styles.result} aria-labelledby="consequences">
          <h2 id="consequences">{w('consequences')}</h2>
          {count === 0 ? (
            <EmptyState title={w('supposed', { count })}>{w('supposedLead')}</EmptyState>
          ) : (
            <>
              <div className={styles.supposedHead}>
                <p>{w('supposed', { count })}</p>
                <span className={page.actions}>
                  {mayEdit && search.keep !== 'plan' && (
                    <Button look="primary" onClick={() => onSearch({ keep: 'plan' })}>
                      {w('keep')}
                    </Button>
                  )}
                  <Button
                    look="quiet"
                    onClick={() =>
                      onSearch({ ...writeSupposed(readSupposed({})), keep: undefined })
                    }
                  >
                    {w('clear')}
                  </Button>
                </span>
              </div>
              <ul className={styles.chips}>
                {supposedLines(supposed, ground, model).map(({ key, text, without }) => (
                  <li key={key}>
                    {text}
                    <button
                      type="button"
                      aria-label={w('takeBack', { what: text })}
                      onClick={() => part.onSupposed(without)}
                    >
                      ✕
                    </button>
                  </li>
                ))}
              </ul>
              <QueryView
                result={result}
                failure={w('failureResult')}
                skeleton={<SkeletonLines count={5} height="2.5rem" />}
              >
                {({ whatIf }) => (
                  <>
                    {supposed.hires.length > 0 && !whatIf.workloadRecorded && (
                      <Notice>{w('noWorkload')}</Notice>
                    )}
                    <Consequences result={whatIf} model={model} />
                  </>
                )}
              </QueryView>
            </>
          )}
        </section>
      </div>
      {mayEdit && search.keep === 'plan' && result.data && (
        <section className={page.section} aria-labelledby="keep-plan">
          <div>
            <h2 id="keep-plan">{w('keep')}</h2>
            <p className={styles.soft}>
              {w(result.data.whatIf.moves.length > 0 ? 'keepLead' : 'nothingToDo')}
            </p>
          </div>
          <KeepPlan
            organisationId={organisationId}
            model={model}
            asOf={result.data.whatIf.asOf}
            name={t('whatIfName')}
            target={null}
            source={{ kind: 'SCENARIO', ref: null }}
            drafts={result.data.whatIf.moves}
            suppositions={suppositions}
            onCancel={() => onSearch({ keep: undefined })}
          />
        </section>
      )}
    </>
  );
}
