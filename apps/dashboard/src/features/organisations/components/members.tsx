import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './access.module.css';
import { roles, t } from '../access-words.js';
import type { MemberView } from '../access-words.js';
import {
  AddMemberDocument,
  ChangeMemberRoleDocument,
  MembersDocument,
  RemoveMemberDocument,
} from '../../../graphql/generated/organisations.js';
import { Button } from '../../../ui/button.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { formatInstant } from '../../../ui/format.js';
import { Dialog } from '../../../ui/overlay.js';
import { TableScroll } from '../../../ui/table-scroll.js';
import page from '../../../ui/page.module.css';
import { EmptyState, ErrorState, Notice, QueryView, SkeletonLines } from '../../../ui/states.js';

const pageSize = 50;
const refetchQueries = [MembersDocument];

function RemoveDialog({
  organisationId,
  member,
  onClose,
}: {
  organisationId: string;
  member: MemberView;
  onClose: () => void;
}) {
  const [remove, { loading, error }] = useMutation(RemoveMemberDocument, {
    variables: { organisationId, userId: member.userId },
    refetchQueries,
    awaitRefetchQueries: true,
  });
  const { name } = member;
  return (
    <Dialog title={t('removeTitle', { name })} onClose={onClose}>
      <div className={styles.dialog}>
        <p>{t('removeConsequence', { name })}</p>
        {error && <ErrorState what={t('removeFailed')} error={error} />}
        <p className={page.actions}>
          <Button
            look="danger"
            busy={loading}
            onClick={() => void remove().then(onClose, () => undefined)}
          >
            {t('removeConfirm', { name })}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('keep')}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}

function AddMember({ organisationId }: { organisationId: string }) {
  const [add, { data, error, loading }] = useMutation(AddMemberDocument, { refetchQueries });
  const [missing, setMissing] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const values = new FormData(form);
    const email = String(values.get('email')).trim();
    setMissing(!email);
    if (!email) return;
    const role = roles.find((known) => known === values.get('role')) ?? 'EXECUTIVE';
    await add({ variables: { input: { organisationId, email, role } } }).then(
      () => form.reset(),
      // Shown below, with what was typed still in place.
      () => undefined,
    );
  };
  return (
    <section className={page.section} aria-labelledby="add-member">
      <h2 id="add-member">{t('addTitle')}</h2>
      <form className={page.form} noValidate onSubmit={(event) => void submit(event)}>
        <div className={styles.formGrid}>
          <TextField
            label={t('email')}
            hint={t('emailHint')}
            name="email"
            type="email"
            autoComplete="off"
            error={missing ? t('required') : null}
          />
          <SelectField label={t('role')} name="role" defaultValue="EXECUTIVE">
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(role)}
              </option>
            ))}
          </SelectField>
        </div>
        {error && <ErrorState what={t('addFailed')} error={error} />}
        {data && <Notice>{t('added', { name: data.addMember.name })}</Notice>}
        <p>
          <Button look="primary" type="submit" busy={loading}>
            {t('add')}
          </Button>
        </p>
      </form>
    </section>
  );
}

function MemberRow({
  organisationId,
  member,
  mayManage,
  onRemove,
}: {
  organisationId: string;
  member: MemberView;
  mayManage: boolean;
  onRemove: () => void;
}) {
  const [change, { error, loading }] = useMutation(ChangeMemberRoleDocument, { refetchQueries });
  return (
    <tr>
      <th scope="row">
        <span className={styles.member}>
          {member.name}
          <span className={styles.mail}>{member.email}</span>
        </span>
      </th>
      <td>
        {mayManage ? (
          <select
            className={styles.role}
            aria-label={t('roleOf', { name: member.name })}
            value={member.role}
            disabled={loading}
            onChange={(event) => {
              const role = roles.find((known) => known === event.target.value);
              if (role)
                void change({ variables: { organisationId, userId: member.userId, role } }).catch(
                  () => undefined,
                );
            }}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(role)}
              </option>
            ))}
          </select>
        ) : (
          t(member.role)
        )}
        <span className={styles.means}>{t(`means_${member.role}`)}</span>
        {error && <ErrorState what={t('changeFailed')} error={error} />}
      </td>
      <td className={page.wideOnly}>{formatInstant(member.since)}</td>
      {mayManage && (
        <td className={page.end}>
          <Button
            look="quiet"
            aria-label={t('removeConfirm', { name: member.name })}
            onClick={onRemove}
          >
            {t('remove')}
          </Button>
        </td>
      )}
    </tr>
  );
}

export function Members({
  organisationId,
  mayManage,
}: {
  organisationId: string;
  mayManage: boolean;
}) {
  const [removing, setRemoving] = useState<MemberView | null>(null);
  const result = useQuery(MembersDocument, {
    variables: { organisationId, first: pageSize, after: null },
  });
  return (
    <>
      <QueryView
        result={result}
        failure={t('membersFailure')}
        skeleton={<SkeletonLines count={5} height="4rem" />}
      >
        {({ members }) =>
          members.edges.length === 0 ? (
            <EmptyState title={t('membersEmpty')} />
          ) : (
            <TableScroll label={t('members')}>
              <table className={page.table}>
                <thead>
                  <tr>
                    <th scope="col">{t('columnName')}</th>
                    <th scope="col">{t('columnRole')}</th>
                    <th scope="col" className={page.wideOnly}>
                      {t('columnSince')}
                    </th>
                    {mayManage && <td />}
                  </tr>
                </thead>
                <tbody>
                  {members.edges.map(({ node }) => (
                    <MemberRow
                      key={node.userId}
                      organisationId={organisationId}
                      member={node}
                      mayManage={mayManage}
                      onRemove={() => setRemoving(node)}
                    />
                  ))}
                </tbody>
              </table>
              {members.pageInfo.hasNextPage && (
                <Button
                  look="secondary"
                  onClick={() =>
                    void result.fetchMore({
                      variables: { after: members.pageInfo.endCursor ?? null },
                    })
                  }
                >
                  {t('more')}
                </Button>
              )}
            </TableScroll>
          )
        }
      </QueryView>
      {mayManage && <AddMember organisationId={organisationId} />}
      {removing && (
        <RemoveDialog
          organisationId={organisationId}
          member={removing}
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  );
}
