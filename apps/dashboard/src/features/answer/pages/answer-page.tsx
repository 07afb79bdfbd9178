import { useEffect, useState, useSyncExternalStore } from 'react';
import styles from '../components/answer.module.css';
import { DomainStep } from '../components/domain-step.js';
import { Areas, Frame, SaveLine, answeredIn } from '../components/frame.js';
import { EndStep, FailedStep, SentStep, StartStep } from '../components/outer-steps.js';
import { ReviewStep } from '../components/review-step.js';
import { t } from '../answer-words.js';
import { AnswerStore } from '../answer-store.js';
import { AnswerFailure, minutesFor } from '../answers.js';
import type { AnswerService, LinkEnd, RespondentSession } from '../answers.js';
import { useStep } from '../step.js';
import type { Step } from '../step.js';
import type { UnsentShelf } from '../unsent.js';
import { Button } from '../../../ui/button.js';
// The look alone: the component brings the signed-in client's errors with it.
import waiting from '../../../ui/states.module.css';

export interface OpenedLink {
  service: AnswerService & { open(): Promise<RespondentSession> };
  shelf: UnsentShelf;
}

function Questionnaire({ session, store }: { session: RespondentSession; store: AnswerStore }) {
  const state = useSyncExternalStore(store.subscribe, store.snapshot);
  const [asked, go] = useStep();
  const [sending, setSending] = useState(false);
  const [tried, setTried] = useState(false);
  useEffect(() => store.start(), [store]);

  const { domains } = session;
  const total = domains.reduce((sum, { questions }) => sum + questions.length, 0);
  const answered = domains.reduce((sum, domain) => sum + answeredIn(domain, state), 0);
  const firstOpen =
    domains.find((domain) => answeredIn(domain, state) < domain.questions.length)?.id ?? null;
  const resume = (): Step => (firstOpen ? { at: 'area', id: firstOpen } : { at: 'review' });

  const position = asked.at === 'area' ? domains.findIndex(({ id }) => id === asked.id) : -1;
  const domain = domains[position];
  // An address that names nothing here shows the start; what was sent is thanked for first.
  const step =
    asked.at === 'area' && !domain
      ? 'start'
      : asked.at === 'sent' && !state.submittedAt
        ? 'review'
        : asked.at === 'start' && state.submittedAt && !state.changedSinceSent
          ? 'sent'
          : asked.at;

  const submit = async () => {
    setSending(true);
    setTried(true);
    const sent = await store.submit();
    setSending(false);
    if (!sent) return;
    setTried(false);
    go({ at: 'sent' });
  };
  const unsettled = Object.values(state.entries).some((entry) => entry.state === 'conflict');
  const failure =
    !tried || sending
      ? null
      : unsettled
        ? 'unsettled'
        : state.line === 'offline' || state.line === 'busy'
          ? 'offline'
          : 'other';

  if (state.ended)
    return (
      <Frame organisation={session.organisationName}>
        <EndStep
          end={state.ended}
          unsent={Object.values(state.entries).filter((entry) => entry.state !== 'saved').length}
        />
      </Frame>
    );
  const area = step === 'area' ? domain : undefined;
  const after = domains[position + 1];
  const before = domains[position - 1];
  return (
    <Frame
      organisation={session.organisationName}
      line={<SaveLine state={state} />}
      progress={{ answered, total }}
      side={
        area && (
          <Areas
            domains={domains}
            state={state}
            current={area.id}
            onOpen={(id) => go({ at: 'area', id })}
          />
        )
      }
      foot={
        area ? (
          <>
            <Button
              look="quiet"
              className={styles.big}
              onClick={() => go(before ? { at: 'area', id: before.id } : { at: 'start' })}
            >
              {t('back')}
            </Button>
            <Button
              look={answeredIn(area, state) === area.questions.length ? 'primary' : 'secondary'}
              className={styles.big}
              onClick={() => go(after ? { at: 'area', id: after.id } : { at: 'review' })}
            >
              {after ? t('next') : t('finish')}
            </Button>
          </>
        ) : (
          step === 'review' && (
            <>
              <Button look="quiet" className={styles.big} onClick={() => go(resume())}>
                {t('back')}
              </Button>
              <Button
                look="primary"
                className={styles.big}
                busy={sending}
                onClick={() => void submit()}
              >
                {state.submittedAt && state.changedSinceSent ? t('sendAgain') : t('send')}
              </Button>
            </>
          )
        )
      }
    >
      {state.submittedAt && state.changedSinceSent && step !== 'sent' && (
        <p className={styles.note}>{t('changed')}</p>
      )}
      {area && (
        <DomainStep
          key={area.id}
          domain={area}
          position={position + 1}
          total={domains.length}
          minutesLeft={minutesFor(total - answered)}
          roles={session.roles}
          state={state}
          onSay={(place, given) => store.say(place, given)}
          onSettle={(place, whose) => store.settle(place, whose)}
        />
      )}
      {step === 'start' && (
        <StartStep
          session={session}
          unanswered={total - answered}
          begun={answered > 0}
          onStart={() => go(resume())}
          onReview={() => go({ at: 'review' })}
        />
      )}
      {step === 'review' && (
        <ReviewStep
          domains={domains}
          state={state}
          unanswered={total - answered}
          failure={failure}
          onOpen={(id) => go({ at: 'area', id })}
          onSettle={(place, whose) => store.settle(place, whose)}
        />
      )}
      {step === 'sent' && state.submittedAt && (
        <SentStep
          firstName={session.firstName}
          submittedAt={state.submittedAt}
          onChange={() => go({ at: 'review' })}
        />
      )}
    </Frame>
  );
}

type Opening =
  | { state: 'opening' }
  | { state: 'open'; session: RespondentSession; store: AnswerStore }
  | { state: 'ended'; end: LinkEnd }
  | { state: 'failed'; kind: 'network' | 'busy' | 'other' };

/** The respondent's page: from a link to answers that were sent. `link` null: there is no token. */
export function AnswerPage({ link }: { link: OpenedLink | null }) {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const show = (next: Opening) => {
      if (current) setOpening(next);
    };
    if (link)
      link.service.open().then(
        (session) =>
          show({
            state: 'open',
            session,
            store: new AnswerStore(link.service, link.shelf, session),
          }),
        (error: unknown) => {
          const failure = error instanceof AnswerFailure ? error.failure : null;
          if (failure?.kind === 'ended') show({ state: 'ended', end: failure.because });
          else
            show({
              state: 'failed',
              kind:
                failure?.kind === 'network' || failure?.kind === 'busy' ? failure.kind : 'other',
            });
        },
      );
    return () => {
      current = false;
    };
  }, [link, attempt]);

  const organisation = opening.state === 'open' ? opening.session.organisationName : '';
  return (
    <>
      <title>{organisation ? t('documentTitle', { organisation }) : 'Rolewright'}</title>
      {!link ? (
        <Frame organisation={null}>
          <EndStep end={{ why: 'missing' }} />
        </Frame>
      ) : opening.state === 'open' ? (
        <Questionnaire session={opening.session} store={opening.store} />
      ) : (
        <Frame organisation={null}>
          {opening.state === 'opening' && (
            <div className={`${styles.main} ${styles.intro}`} role="status">
              <span className="visually-hidden">{t('loading')}</span>
              {['3.5rem', '4rem', '9rem', '3rem'].map((height) => (
                <span
                  key={height}
                  className={waiting.skeleton}
                  style={{ height }}
                  aria-hidden="true"
                />
              ))}
            </div>
          )}
          {opening.state === 'ended' && <EndStep end={opening.end} />}
          {opening.state === 'failed' && (
            <FailedStep
              kind={opening.kind}
              onRetry={() => {
                setOpening({ state: 'opening' });
                setAttempt(attempt + 1);
              }}
            />
          )}
        </Frame>
      )}
    </>
  );
}
