import { useMutation } from '@apollo/client/react';
import { t } from '../scores-words.js';
import { RequestSnapshotDocument } from '../../../graphql/generated/scores.js';
import type { RequestSnapshotMutation } from '../../../graphql/generated/scores.js';
import { Button } from '../../../ui/button.js';
import { ErrorState } from '../../../ui/states.js';

export type AskedJob = RequestSnapshotMutation['requestSnapshot'];

interface TakeSnapshotProps {
  organisationId: string;
  /** The service started a job; the jobs feature takes it from there. */
  onAsked: (job: AskedJob) => void;
}

export default function TakeSnapshot({ organisationId, onAsked }: TakeSnapshotProps) {
  const [ask, { data, error, loading }] = useMutation(RequestSnapshotDocument, {
    variables: { organisationId },
    onCompleted: ({ requestSnapshot }) => onAsked(requestSnapshot),
  });
  if (data) return <p role="status">{t('asked')}</p>;
  return (
    <>
      <Button look="quiet" busy={loading} onClick={() => void ask().catch(() => undefined)}>
        {t('takeSnapshot')}
      </Button>
      {error && <ErrorState what={t('askFailed')} error={error} />}
    </>
  );
}
