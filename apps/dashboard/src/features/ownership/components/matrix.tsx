import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import styles from './matrix.module.css';
import ownership from './ownership.module.css';
import { LetterKey } from './letter-key.js';
import { columns } from '../decision-views.js';
import type { View } from '../decision-views.js';
import { RoleMatrixDocument } from '../../../graphql/generated/ownership.js';
import type { RoleMatrixQuery } from '../../../graphql/generated/ownership.js';
import { x } from '../matrix-words.js';
import { t } from '../ownership-words.js';
import type { DomainOwnership } from '../ownership-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import page from '../../../ui/page.module.css';
import { roleName } from '../../../ui/plain-words.js';
import { EmptyState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';

type Roles = RoleMatrixQuery['decisionMatrix']['roles'];
type Cell = Roles[number]['domains'][number];
type Letters = Cell['raci'];

interface Row {
  id: string;
  owner: string | null;
  notApplicable: boolean;
  /** By role. */
  cells: Map<string, Letters>;
}

const decidingLetter = (view: View) => columns[view].find(({ decides }) => decides)?.letter;

/** Whoever decides or owns most stands first, so that the eye meets those who carry the most. */
export function columnsOf(
  roles: Roles,
  domains: readonly Pick<DomainOwnership, 'id' | 'owner'>[],
  view: View,
): string[] {
  const owned = (role: string) => domains.filter(({ owner }) => owner === role).length;
  const decided = (role: string) =>
    (roles.find((known) => known.role === role)?.domains ?? [])
      .flatMap((cell) => cell[view])
      .filter(({ letter }) => letter === decidingLetter(view))
      .reduce((sum, { decisions }) => sum + decisions, 0);
  const names = new Set([
    ...roles.map(({ role }) => role),
    ...domains.flatMap(({ owner }) => owner ?? []),
  ]);
  return [...names].sort(
    (a, b) => owned(b) - owned(a) || decided(b) - decided(a) || a.localeCompare(b),
  );
}

function Letter({
  letter,
  decisions,
  view,
  strong,
}: Letters[number] & { view: View; strong: boolean }) {
  const name = columns[view].find((column) => column.letter === letter)?.name;
  return (
    <li className={styles.letter} data-decides={strong ? '' : undefined} title={name}>
      <span aria-hidden="true">
        {letter}
        {decisions > 1 && <span className={styles.times}>{decisions}</span>}
      </span>
      <span className="visually-hidden">
        {x('letter', { name: name ?? letter, count: decisions })}
      </span>
    </li>
  );
}

function Letters({ letters, owner, view }: { letters: Letters; owner: boolean; view: View }) {
  if (letters.length === 0 && !owner) return null;
  return (
    <ul className={styles.letters}>
      {owner && <li className={styles.owns}>{x('owns')}</li>}
      {letters.map((entry) => (
        <Letter
          key={entry.letter}
          {...entry}
          view={view}
          strong={entry.letter === decidingLetter(view)}
        />
      ))}
    </ul>
  );
}

interface MatrixProps {
  organisationId: string;
  asOf: string;
  domains: readonly DomainOwnership[];
  model: Model;
  view: View;
}

/** Which role has which part in which domain: the owner, and the letters of its decisions. */
export function Matrix({ organisationId, asOf, domains, model, view }: MatrixProps) {
  const narrow = useMediaQuery(phone);
  const result = useQuery(RoleMatrixDocument, { variables: { organisationId, asOf } });
  return (
    <QueryView
      result={result}
      failure={x('failure')}
      skeleton={<SkeletonLines count={10} height="3rem" />}
    >
      {({ decisionMatrix }) => {
        const roles = columnsOf(decisionMatrix.roles, domains, view);
        if (roles.length === 0) return <EmptyState title={x('empty')}>{x('emptyWhy')}</EmptyState>;
        const rows = decisionMatrix.domains.map(({ id, notApplicable }): Row => ({
          id,
          notApplicable,
          owner: domains.find((domain) => domain.id === id)?.owner ?? null,
          cells: new Map(
            decisionMatrix.roles.flatMap(({ role, domains: cells }) =>
              cells.filter(({ domain }) => domain === id).map((cell) => [role, cell[view]]),
            ),
          ),
        }));
        const applying = rows.filter(({ notApplicable }) => !notApplicable);
        const without = applying.filter(({ owner }) => owner === null).length;
        const nameOf = (row: Row) => (
          <Link
            className={ownership.domain}
            to="/organisations/$organisationId/domains/$domainId"
            params={{ organisationId, domainId: row.id }}
            search={{ asOf: decisionMatrix.asOf }}
          >
            {domainName(model, row.id)}
          </Link>
        );
        return (
          <section className={ownership.pane} aria-labelledby="matrix">
            <div>
              <h2 id="matrix">
                {without === 0
                  ? x('headlineAll', { roles: roles.length })
                  : x('headline', { count: without, roles: roles.length })}
              </h2>
              <p className={page.lead}>{x('lead')}</p>
            </div>
            <nav className={ownership.controls} aria-label={t('readAs')}>
              {(['raci', 'daci', 'rapid'] as const).map((name) => (
                <ChoiceLink key={name} change={{ view: name === 'raci' ? undefined : name }}>
                  {name.toUpperCase()}
                </ChoiceLink>
              ))}
            </nav>
            <LetterKey view={view} />
            {narrow ? (
              <ul className={ownership.cards}>
                {applying.map((row) => {
                  const named = roles.filter(
                    (role) => role === row.owner || (row.cells.get(role)?.length ?? 0) > 0,
                  );
                  return (
                    <li key={row.id}>
                      <h3>{nameOf(row)}</h3>
                      {row.owner === null && <p className={ownership.nobody}>{t('nobody')}</p>}
                      <dl className={styles.parts}>
                        {named.map((role) => (
                          <div key={role}>
                            <dt>{roleName(role)}</dt>
                            <dd>
                              <Letters
                                letters={row.cells.get(role) ?? []}
                                owner={role === row.owner}
                                view={view}
                              />
                            </dd>
                          </div>
                        ))}
                      </dl>
                    </li>
                  );
                })}
              </ul>
            ) : (
              <TableScroll label={x('caption')}>
                <table className={styles.matrix}>
                  <caption className="visually-hidden">{x('caption')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('columnDomain')}</th>
                      {roles.map((role) => (
                        <th key={role} scope="col">
                          {roleName(role)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {applying.map((row) => (
                      <tr key={row.id}>
                        <th scope="row">
                          {nameOf(row)}
                          {row.owner === null && (
                            <span className={styles.unowned}>{t('nobody')}</span>
                          )}
                        </th>
                        {roles.map((role) => (
                          <td key={role} data-owns={role === row.owner ? '' : undefined}>
                            <Letters
                              letters={row.cells.get(role) ?? []}
                              owner={role === row.owner}
                              view={view}
                            />
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </TableScroll>
            )}
            <p className={ownership.soft}>{x('note')}</p>
            {rows.length > applying.length && (
              <p className={ownership.soft}>
                {t('notApplicable', {
                  domains: rows
                    .filter(({ notApplicable }) => notApplicable)
                    .map(({ id }) => domainName(model, id))
                    .join(', '),
                })}
              </p>
            )}
          </section>
        );
      }}
    </QueryView>
  );
}
