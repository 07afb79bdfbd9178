import { Link } from '@tanstack/react-router';
import { DomainPanel } from './domain-panel.js';
import { t } from '../scores-words.js';
import type { DomainScore, SnapshotRow } from '../scores-words.js';
import type { Model } from '../../../graphql/reference.js';
import { formatDate } from '../../../ui/format.js';
import { Drawer } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';
import { EmptyState } from '../../../ui/states.js';

interface DomainDrawerProps {
  organisationId: string;
  domainId: string;
  asOf: string;
  model: Model;
  score: DomainScore | undefined;
  rows: readonly SnapshotRow[];
  mayReadFacts: boolean;
  onClose: () => void;
}

export default function DomainDrawer({ onClose, ...panel }: DomainDrawerProps) {
  const definition = panel.model.domains.find(({ id }) => id === panel.domainId);
  return (
    <Drawer
      title={definition?.name ?? panel.domainId}
      onClose={onClose}
      kicker={
        <p className={page.kicker}>
          {t('asOf', { date: formatDate(panel.asOf) })} ·{' '}
          <Link
            to="/organisations/$organisationId/domains/$domainId"
            params={{ organisationId: panel.organisationId, domainId: panel.domainId }}
            search={{ asOf: panel.asOf }}
          >
            {t('openPage')}
          </Link>
        </p>
      }
    >
      {definition ? (
        <DomainPanel {...panel} outline={{ section: 'h3', gate: 'h4' }} />
      ) : (
        <EmptyState title={t('unknownDomain')} />
      )}
    </Drawer>
  );
}
