import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { NotApplicable } from './not-applicable.js';
import styles from './worksheet.module.css';
import { s } from '../scope-words.js';
import {
  ScopeFactsDocument,
  type ScopeFactsQuery,
  SetProfileDocument,
} from '../../../graphql/generated/worksheet.js';
import { conflictOf } from '../../../graphql/errors.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { ConflictDialog } from '../../../ui/conflict.js';
import { TextField } from '../../../ui/field.js';
import { formatInstant } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';
import { useToast } from '../../../ui/toast.js';

interface ScopeFactsProps {
  organisationId: string;
  model: Model | undefined;
  today: string;
  mayRecord: boolean;
}

/** What makes domains critical, and which do not apply. */
export function ScopeFacts({ organisationId, model, today, mayRecord }: ScopeFactsProps) {
  const result = useQuery(ScopeFactsDocument, { variables: { organisationId } });
  return (
    <QueryView
      result={result}
      failure={s('failure')}
      skeleton={<SkeletonLines count={5} height="2.5rem" />}
    >
      {({ scopeFacts }) => (
        <>
          <Profile
            key={scopeFacts.profile?.entryId ?? 'none'}
            organisationId={organisationId}
            profile={scopeFacts.profile}
            model={model}
            mayRecord={mayRecord}
            onTakeTheirs={() => void result.refetch()}
          />
          <NotApplicable
            organisationId={organisationId}
            facts={scopeFacts}
            model={model}
            today={today}
            mayRecord={mayRecord}
            onTakeTheirs={() => void result.refetch()}
          />
        </>
      )}
    </QueryView>
  );
}

const questions = ['agentsWrite', 'decisionsAffectPeople'] as const;
const critical = { agentsWrite: 'AGT', decisionsAffectPeople: 'HUM' } as const;
type Answers = Record<(typeof questions)[number], boolean>;

const said = (answer: unknown) => (answer === true ? s('yes') : s('no'));

function Profile({
  organisationId,
  profile,
  model,
  mayRecord,
  onTakeTheirs,
}: {
  organisationId: string;
  profile: ScopeFactsQuery['scopeFacts']['profile'];
  model: Model | undefined;
  mayRecord: boolean;
  onTakeTheirs: () => void;
}) {
  const toast = useToast();
  const [answers, setAnswers] = useState<Partial<Answers>>(
    profile
      ? { agentsWrite: profile.agentsWrite, decisionsAffectPeople: profile.decisionsAffectPeople }
      : {},
  );
  const [why, setWhy] = useState('');
  const [save, { loading, error, reset }] = useMutation(SetProfileDocument, {
    refetchQueries: [ScopeFactsDocument],
  });
  const { agentsWrite, decisionsAffectPeople } = answers;
  const complete = agentsWrite !== undefined && decisionsAffectPeople !== undefined;
  const changed =
    complete &&
    (agentsWrite !== profile?.agentsWrite ||
      decisionsAffectPeople !== profile.decisionsAffectPeople);
  const conflict = conflictOf(error);
  const record = async (seenEntryId: string | null) => {
    if (agentsWrite === undefined || decisionsAffectPeople === undefined) return;
    await save({
      variables: {
        input: {
          organisationId,
          agentsWrite,
          decisionsAffectPeople,
          seenEntryId,
          why: why || null,
        },
      },
    });
    setWhy('');
    toast({ text: s('saved') });
  };
  const run = (seen: string | null) => void record(seen).catch(() => undefined);
  const theirs = (conflict?.['body'] ?? {}) as Partial<Answers>;
  return (
    <section className={page.section}>
      <div>
        <h2>{s('profile')}</h2>
        <p className={styles.meta}>
          {s('profileWhy')}{' '}
          {profile ? s('saidOn', { when: formatInstant(profile.recordedAt) }) : s('notSaid')}
        </p>
      </div>
      {questions.map((question) => (
        <fieldset key={question} className={styles.question} disabled={!mayRecord}>
          <legend>
            {s(question)}{' '}
            <span className={styles.meta}>
              {s('agentsWriteMakes', { domain: domainName(model, critical[question]) })}
            </span>
          </legend>
          <div className={styles.radios}>
            {[true, false].map((answer) => (
              <label key={String(answer)}>
                <input
                  type="radio"
                  name={question}
                  checked={answers[question] === answer}
                  onChange={() => setAnswers((before) => ({ ...before, [question]: answer }))}
                />
                {said(answer)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {mayRecord && (
        <div className={styles.form}>
          {profile && changed && (
            <TextField
              label={s('why')}
              maxLength={2000}
              value={why}
              onChange={(event) => setWhy(event.target.value)}
            />
          )}
          {error && conflict === undefined && <ErrorState what={s('failed')} error={error} />}
          <div className={styles.barActions}>
            <Button
              look="primary"
              busy={loading}
              disabled={!changed}
              onClick={() => run(profile?.entryId ?? null)}
            >
              {s('saveProfile')}
            </Button>
          </div>
        </div>
      )}
      {conflict !== undefined && (
        <ConflictDialog
          title={s('conflict')}
          mine={questions.map((question) => ({
            label: s(question),
            value: said(answers[question]),
          }))}
          theirs={
            conflict
              ? questions.map((question) => ({ label: s(question), value: said(theirs[question]) }))
              : []
          }
          busy={loading}
          onKeepMine={() =>
            run(typeof conflict?.['entryId'] === 'string' ? conflict['entryId'] : null)
          }
          onTakeTheirs={() => {
            reset();
            onTakeTheirs();
          }}
          onClose={reset}
        />
      )}
    </section>
  );
}
