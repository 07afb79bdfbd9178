import type { CSSProperties, ReactNode } from 'react';
import { Button } from './button.js';
import styles from './states.module.css';
import { texts } from './texts.js';
import { describeError } from '../graphql/errors.js';

const t = texts('states', {
  loading: 'Loading',
  retry: 'Try again',
  NOT_FOUND: 'This does not exist, or you have no access to it.',
  FORBIDDEN: 'Your role does not include this. An owner of the organisation can change that.',
  RATE_LIMITED: 'Too many requests for the moment. Wait a minute, then try again.',
  UNAVAILABLE: 'The service is busy or restarting. Nothing was lost.',
  NETWORK: 'The service could not be reached. Check your connection.',
  UNKNOWN: 'Something failed on our side. Nothing was changed.',
  reference: 'Reference {{id}}',
  dismiss: 'Dismiss',
});

/** A grey stand-in with the dimensions of what will come. */
export function Skeleton({ width, height }: { width?: string; height: string }) {
  const size: CSSProperties = { width: width ?? '100%', height };
  return <span className={styles.skeleton} style={size} aria-hidden="true" />;
}

export function SkeletonLines({ count, height = '1.25rem' }: { count: number; height?: string }) {
  return (
    <div className={styles.lines} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: count }, (_, line) => (
        <Skeleton key={line} height={height} />
      ))}
    </div>
  );
}

interface EmptyProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Says what will appear, why it is empty, and offers one action. */
export function EmptyState({ title, children, action }: EmptyProps) {
  return (
    <div className={styles.state}>
      <h3>{title}</h3>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

/** Names what failed, whether work was kept, the next step and the request's id. */
export function ErrorState({
  what,
  error,
  onRetry,
}: {
  what: string;
  error: unknown;
  onRetry?: () => void;
}) {
  const { kind, requestId, message } = describeError(error);
  return (
    <div className={`${styles.state} ${styles.error}`} role="alert">
      <h3>{what}</h3>
      <p>{message ?? t(kind)}</p>
      {requestId && <p className={styles.reference}>{t('reference', { id: requestId })}</p>}
      {onRetry && (
        <Button look="secondary" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}

export function Notice({ children, onDismiss }: { children: ReactNode; onDismiss?: () => void }) {
  return (
    <div className={styles.notice} role="status">
      <span>{children}</span>
      {onDismiss && (
        <Button look="quiet" onClick={onDismiss}>
          {t('dismiss')}
        </Button>
      )}
    </div>
  );
}

interface QueryResult<Data> {
  data?: Data | undefined;
  previousData?: Data | undefined;
  error?: unknown;
  refetch: () => unknown;
}

interface QueryViewProps<Data> {
  result: QueryResult<Data>;
  /** What the reader is told failed, as a sentence. */
  failure: string;
  skeleton: ReactNode;
  children: (data: Data) => ReactNode;
}

/** One panel of a page: old data stays while newer comes, and its failure is its own. */
export function QueryView<Data>({ result, failure, skeleton, children }: QueryViewProps<Data>) {
  const data = result.data ?? result.previousData;
  if (result.error && !result.data)
    return <ErrorState what={failure} error={result.error} onRetry={() => void result.refetch()} />;
  return data ? children(data) : skeleton;
}
