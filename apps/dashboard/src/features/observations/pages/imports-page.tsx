import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Faults } from '../components/faults.js';
import { FileDrop } from '../components/file-drop.js';
import { ImportHistory } from '../components/import-history.js';
import { t } from '../import-words.js';
import type { Fault } from '../import-words.js';
import { base64Of, maximumBytes } from '../reading-files.js';
import type { importsSearch } from '../search.js';
import { PreviewImportDocument } from '../../../graphql/generated/observations.js';
import { formatNumber } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';
import { ErrorState } from '../../../ui/states.js';

interface ImportsPageProps {
  organisationId: string;
  organisationName: string;
  search: SearchOf<typeof importsSearch>;
  onPreviewed: (importId: string) => void;
}

interface Refused {
  file: string;
  faults: readonly Fault[];
  count: number;
}

const megabytes = (bytes: number) => formatNumber(bytes / 1024 / 1024, 1);

export function ImportsPage({
  organisationId,
  organisationName,
  search,
  onPreviewed,
}: ImportsPageProps) {
  const [reading, setReading] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [preview, { error, reset }] = useMutation(PreviewImportDocument);
  const isNew = search.start === 'new';

  const read = async (file: File) => {
    setRefused(null);
    setProblem(null);
    reset();
    if (file.size > maximumBytes) {
      setProblem(
        t('tooLarge', {
          file: file.name,
          size: megabytes(file.size),
          limit: megabytes(maximumBytes),
        }),
      );
      return;
    }
    setReading(file.name);
    try {
      const contentBase64 = await base64Of(file).catch(() => null);
      if (contentBase64 === null) {
        setProblem(t('unreadable', { file: file.name }));
        return;
      }
      const { data } = await preview({
        variables: { input: { organisationId, fileName: file.name, contentBase64 } },
      });
      const answer = data?.previewImport;
      if (answer?.import) onPreviewed(answer.import.importId);
      else if (answer)
        setRefused({ file: file.name, faults: answer.faults, count: answer.faultCount });
    } catch {
      // Shown below, from the mutation's own error.
    } finally {
      setReading(null);
    }
  };

  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <header className={page.head}>
        <h1>{isNew ? t('titleNew', { organisation: organisationName }) : t('title')}</h1>
        <p className={page.lead}>{isNew ? t('leadNew') : t('lead')}</p>
      </header>
      <FileDrop busy={reading} onFile={(file) => void read(file)} />
      {problem && (
        <p role="alert" className={page.danger}>
          {problem}
        </p>
      )}
      {error && <ErrorState what={t('previewFailed')} error={error} />}
      {refused && <Faults {...refused} />}
      <ImportHistory organisationId={organisationId} />
    </div>
  );
}
