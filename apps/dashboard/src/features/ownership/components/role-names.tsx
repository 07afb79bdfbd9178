import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import ownership from './ownership.module.css';
import styles from './registers.module.css';
import { MergeRoleDialog, RoleNameDialog } from './role-name-dialogs.js';
import { useChange, versionOf } from '../change.js';
import type { RoleEntry } from '../known-names.js';
import type { Place } from '../place.js';
import { n } from '../role-words.js';
import { RetireRoleDocument, RoleDirectoryDocument } from '../../../graphql/generated/ownership.js';
import { Button } from '../../../ui/button.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import page from '../../../ui/page.module.css';
import { roleName } from '../../../ui/plain-words.js';
import { ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import { useToast } from '../../../ui/toast.js';

type Opened = { kind: 'add' } | { kind: 'edit' | 'merge'; role: RoleEntry };

function Retire({ organisationId, role }: { organisationId: string; role: RoleEntry }) {
  const [retire] = useMutation(RetireRoleDocument);
  const change = useChange();
  const toast = useToast();
  const set = (retired: boolean) =>
    change.run(
      (standing) =>
        retire({
          variables: {
            organisationId,
            roleId: role.roleId,
            version: versionOf(standing, role.version),
            retired,
          },
        }),
      () =>
        toast({ text: n(retired ? 'retireDone' : 'offeredAgain', { role: roleName(role.name) }) }),
    );
  return (
    <>
      <Button
        look="quiet"
        busy={change.busy}
        title={role.retired ? undefined : n('retireHint')}
        onClick={() => set(!role.retired)}
      >
        {n(role.retired ? 'offerAgain' : 'retire')}
      </Button>
      {change.error !== null && <ErrorState what={n('failure')} error={change.error} />}
      {change.conflict !== undefined && (
        <p role="alert" className={page.danger}>
          {n('conflict')}{' '}
          <Button look="quiet" onClick={change.takeTheirs}>
            {n('change')}
          </Button>
        </p>
      )}
    </>
  );
}

function RoleTable({
  place,
  roles,
  onOpen,
}: {
  place: Place;
  roles: readonly RoleEntry[];
  onOpen: (opened: Opened) => void;
}) {
  const narrow = useMediaQuery(phone);
  const mayChange = place.may('ownership:record');
  const acts = (role: RoleEntry) => (
    <div className={styles.acts}>
      <Button
        look="quiet"
        aria-label={n('changeOf', { role: roleName(role.name) })}
        onClick={() => onOpen({ kind: 'edit', role })}
      >
        {n('change')}
      </Button>
      {!role.retired && (
        <Button look="quiet" onClick={() => onOpen({ kind: 'merge', role })}>
          {n('merge')}
        </Button>
      )}
      <Retire organisationId={place.organisationId} role={role} />
    </div>
  );
  if (narrow)
    return (
      <ul className={styles.cards}>
        {roles.map((role) => (
          <li key={role.roleId}>
            <h3>{roleName(role.name)}</h3>
            {role.aliases.length > 0 && (
              <p>
                <span className={styles.soft}>{n('columnAliases')}: </span>
                {role.aliases.map(roleName).join(', ')}
              </p>
            )}
            <p className={styles.soft}>
              {n('uses', { count: role.uses })}, {n(`origin_${role.origin}`)}
            </p>
            {mayChange && acts(role)}
          </li>
        ))}
      </ul>
    );
  return (
    <TableScroll label={n('caption')}>
      <table className={page.table}>
        <caption className="visually-hidden">{n('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{n('columnName')}</th>
            <th scope="col">{n('columnAliases')}</th>
            <th scope="col" className={page.wideOnly}>
              {n('columnUses')}
            </th>
            {mayChange && <td />}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role.roleId}>
              <th scope="row">
                {roleName(role.name)}
                <span className={page.under}>{n(`origin_${role.origin}`)}</span>
              </th>
              <td>
                {role.aliases.length > 0 ? (
                  role.aliases.map(roleName).join(', ')
                ) : (
                  <span className={ownership.soft}>–</span>
                )}
              </td>
              <td className={page.wideOnly}>{n('uses', { count: role.uses })}</td>
              {mayChange && <td className={page.end}>{acts(role)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** The names by which everyone means the same role, with the other names that are taken for them. */
export function RoleNames({ place }: { place: Place }) {
  const { organisationId, may } = place;
  const [opened, setOpened] = useState<Opened | null>(null);
  const result = useQuery(RoleDirectoryDocument, { variables: { organisationId } });
  return (
    <QueryView
      result={result}
      failure={n('failure')}
      skeleton={<SkeletonLines count={10} height="3rem" />}
    >
      {({ roleDirectory }) => {
        const offered = roleDirectory.filter(({ retired }) => !retired);
        const retired = roleDirectory.filter((role) => role.retired);
        return (
          <section className={styles.pane} aria-labelledby="role-names">
            <div className={page.sectionHead}>
              <div>
                <h2 id="role-names">{n('headline', { count: offered.length })}</h2>
                <p className={page.lead}>{n('lead')}</p>
              </div>
              {may('ownership:record') && (
                <Button look="primary" onClick={() => setOpened({ kind: 'add' })}>
                  {n('add')}
                </Button>
              )}
            </div>
            <RoleTable place={place} roles={offered} onOpen={setOpened} />
            {retired.length > 0 && (
              <details className={styles.fold}>
                <summary>{`${n('showRetired')} (${retired.length})`}</summary>
                <RoleTable place={place} roles={retired} onOpen={setOpened} />
              </details>
            )}
            {(opened?.kind === 'add' || opened?.kind === 'edit') && (
              <RoleNameDialog
                organisationId={organisationId}
                role={opened.kind === 'edit' ? opened.role : null}
                onClose={() => setOpened(null)}
              />
            )}
            {opened?.kind === 'merge' && (
              <MergeRoleDialog
                organisationId={organisationId}
                role={opened.role}
                others={offered.filter(({ roleId }) => roleId !== opened.role.roleId)}
                onClose={() => setOpened(null)}
              />
            )}
          </section>
        );
      }}
    </QueryView>
  );
}
