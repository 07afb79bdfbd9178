import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DecisionForm } from './decision-form.js';
import styles from './decisions.module.css';
import { EndedRows } from './end-row.js';
import ownership from './ownership.module.css';
import { LetterKey } from './letter-key.js';
import { columns } from '../decision-views.js';
import type { View } from '../decision-views.js';
import { d } from '../decision-words.js';
import { decisionLabel, factWords, t } from '../ownership-words.js';
import type { Decision, DomainDecisions } from '../ownership-words.js';
import type { Place } from '../place.js';
import { DecisionsDocument } from '../../../graphql/generated/ownership.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { roleName } from '../../../ui/plain-words.js';
import { EmptyState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';

const gapNames = ['no-decider', 'several-deciders', 'decider-must-agree'] as const;
const gapName = (gap: string) => {
  const known = gapNames.find((name) => name === gap);
  return known ? t(known) : gap;
};

function Roles({ roles }: { roles: readonly string[] }) {
  if (roles.length === 0)
    return (
      <span className={ownership.soft}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('nobodyHere')}</span>
      </span>
    );
  return (
    <ul className={styles.roles}>
      {roles.map((role) => (
        <li key={role}>{roleName(role)}</li>
      ))}
    </ul>
  );
}

/** What is wrong with it, who would usually decide, and the facts. */
function Notes({ decision, model }: { decision: Decision; model: Model }) {
  const { gaps, suggestion, facts } = decision;
  return (
    <>
      {gaps.length > 0 && (
        <ul className={styles.gaps}>
          {gaps.map((gap) => (
            <li key={gap}>{gapName(gap)}</li>
          ))}
        </ul>
      )}
      {suggestion && (
        <span className={page.under}>
          {t('suggestion', { role: roleName(suggestion.decider) })}
          {suggestion.agree.length > 0 &&
            ` ${t('suggestionAgree', { roles: suggestion.agree.map(roleName).join(', ') })}`}
        </span>
      )}
      {facts.length > 0 && (
        <details className={styles.facts}>
          <summary>{t('decisionFacts', { count: facts.length })}</summary>
          <ul>
            {facts.map(({ section, row, text }) => (
              <li key={`${section}.${row}`}>{factWords(text, model.domains)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function DecisionName({
  decision,
  domain,
  opens,
}: {
  decision: Decision;
  domain: string;
  opens: boolean;
}) {
  return opens ? (
    <ChoiceLink change={{ decision: `${domain}.${decision.id}` }}>{decision.name}</ChoiceLink>
  ) : (
    decision.name
  );
}

interface DomainProps {
  domain: DomainDecisions;
  view: View;
  model: Model;
  /** Whether a decision opens to what is recorded of it. */
  opens: boolean;
}

function DomainTable({ domain, name, view, model, opens }: DomainProps & { name: string }) {
  return (
    <TableScroll label={t('decisionsOf', { domain: name })}>
      <table className={`${page.table} ${styles.table}`}>
        <caption className="visually-hidden">{t('decisionsOf', { domain: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnDecision')}</th>
            {columns[view].map((column) => (
              <th key={column.letter} scope="col">
                <span className={styles.letter} aria-hidden="true">
                  {column.letter}
                </span>{' '}
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {domain.decisions.map((decision) => (
            <tr key={decision.id}>
              <th scope="row">
                <DecisionName decision={decision} domain={domain.id} opens={opens} />
                <Notes decision={decision} model={model} />
              </th>
              {columns[view].map((column) => (
                <td key={column.letter} data-decides={column.decides ? '' : undefined}>
                  <Roles roles={column.roles(decision)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** On a phone each decision is a card: its letters below one another. */
function DomainCards({ domain, view, model, opens }: DomainProps) {
  // Who decides always stands there, so that nobody is missed where nobody does.
  const named = (decision: Decision) =>
    columns[view].filter(({ decides, roles }) => decides || roles(decision).length > 0);
  return (
    <ul className={styles.cards}>
      {domain.decisions.map((decision) => (
        <li key={decision.id}>
          <h4>
            <DecisionName decision={decision} domain={domain.id} opens={opens} />
          </h4>
          <Notes decision={decision} model={model} />
          <dl>
            {named(decision).map((column) => (
              <div key={column.letter} data-decides={column.decides ? '' : undefined}>
                <dt>
                  <span className={styles.letter} aria-hidden="true">
                    {column.letter}
                  </span>{' '}
                  {column.name}
                </dt>
                <dd>
                  <Roles roles={column.roles(decision)} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

const gapsIn = ({ decisions }: DomainDecisions) =>
  decisions.filter(({ gaps }) => gaps.length > 0).length;

interface DecisionsProps {
  place: Place;
  asOf: string;
  view: View;
  onlyGaps: boolean;
  /** A day of the past is looked at: nothing can be changed there. */
  past: boolean;
}

/** Who decides what, domain by domain, read as RACI, DACI or RAPID; what is missing is named. */
export function Decisions({ place, asOf, view, onlyGaps, past }: DecisionsProps) {
  const { organisationId, model, may } = place;
  const [adding, setAdding] = useState(false);
  const narrow = useMediaQuery(phone);
  const result = useQuery(DecisionsDocument, { variables: { organisationId, asOf } });
  return (
    <QueryView
      result={result}
      failure={t('decisionsFailure')}
      skeleton={<SkeletonLines count={8} height="4rem" />}
    >
      {({ decisionMatrix }) => {
        const opens = may('facts:read');
        const applying = decisionMatrix.domains.filter(({ notApplicable }) => !notApplicable);
        const absent = decisionMatrix.domains.filter(({ notApplicable }) => notApplicable);
        const total = applying.reduce((sum, { decisions }) => sum + decisions.length, 0);
        const withGaps = applying.reduce((sum, domain) => sum + gapsIn(domain), 0);
        const shown = applying
          .map((domain) => ({
            ...domain,
            decisions: onlyGaps
              ? domain.decisions.filter(({ gaps }) => gaps.length > 0)
              : domain.decisions,
          }))
          .filter(({ decisions }) => decisions.length > 0);
        return (
          <section className={ownership.pane} aria-labelledby="decisions">
            <div>
              <h2 id="decisions">
                {withGaps === 0
                  ? t('decisionsHeadlineAll', { total })
                  : t('decisionsHeadline', { count: withGaps, total })}
              </h2>
              <p className={page.lead}>{t('decisionsLead')}</p>
            </div>
            {opens && (
              <p className={page.actions}>
                <ChoiceLink change={{ log: 'only' }} className={buttonClass()}>
                  {d('logTab')}
                </ChoiceLink>
                {may('ownership:record') && !past && (
                  <Button look="secondary" onClick={() => setAdding(true)}>
                    {d('add')}
                  </Button>
                )}
              </p>
            )}
            <div className={styles.switches}>
              <nav className={ownership.controls} aria-label={t('readAs')}>
                {(['raci', 'daci', 'rapid'] as const).map((name) => (
                  <ChoiceLink key={name} change={{ view: name === 'raci' ? undefined : name }}>
                    {name.toUpperCase()}
                  </ChoiceLink>
                ))}
              </nav>
              <nav className={ownership.controls} aria-label={t('show')}>
                {([undefined, 'only'] as const).map((value) => (
                  <ChoiceLink key={value ?? 'all'} change={{ gaps: value }}>
                    {value ? `${t('withGaps')} (${withGaps})` : t('allDecisions')}
                  </ChoiceLink>
                ))}
              </nav>
            </div>
            <LetterKey view={view} />
            {shown.length === 0 && <EmptyState title={t('noGaps')} />}
            {shown.map((domain) => {
              const name = domainName(model, domain.id);
              const missing = gapsIn(domain);
              return (
                <section
                  key={domain.id}
                  className={styles.domain}
                  aria-labelledby={`d-${domain.id}`}
                >
                  <div className={page.sectionHead}>
                    <h3 id={`d-${domain.id}`}>
                      <Link
                        className={ownership.domain}
                        to="/organisations/$organisationId/domains/$domainId"
                        params={{ organisationId, domainId: domain.id }}
                        search={{ asOf: decisionMatrix.asOf }}
                      >
                        {name}
                      </Link>
                    </h3>
                    {missing > 0 && (
                      <span className={styles.count}>{t('gapCount', { count: missing })}</span>
                    )}
                  </div>
                  {narrow ? (
                    <DomainCards domain={domain} view={view} model={model} opens={opens} />
                  ) : (
                    <DomainTable
                      domain={domain}
                      name={name}
                      view={view}
                      model={model}
                      opens={opens}
                    />
                  )}
                </section>
              );
            })}
            {opens && (
              <EndedRows
                organisationId={organisationId}
                section="DECISIONS"
                nameOf={({ decision }) =>
                  d('endWhat', {
                    decision: decisionLabel(decision?.decision ?? ''),
                    domain: domainName(model, decision?.domain ?? ''),
                  })
                }
              />
            )}
            {adding && (
              <Drawer title={d('add')} onClose={() => setAdding(false)}>
                <DecisionForm
                  organisationId={organisationId}
                  meant={null}
                  model={model}
                  row={null}
                  suggestion={null}
                  onClose={() => setAdding(false)}
                />
              </Drawer>
            )}
            {absent.length > 0 && !onlyGaps && (
              <p className={ownership.soft}>
                {t('notApplicable', {
                  domains: absent.map(({ id }) => domainName(model, id)).join(', '),
                })}
              </p>
            )}
          </section>
        );
      }}
    </QueryView>
  );
}
