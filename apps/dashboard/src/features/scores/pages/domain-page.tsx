import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { DomainPanel } from '../components/domain-panel.js';
import { chosen } from '../readings.js';
import { t } from '../scores-words.js';
import {
  OrganisationSnapshotsDocument,
  SnapshotInFullDocument,
} from '../../../graphql/generated/scores.js';
import { useModel } from '../../../graphql/reference.js';
import { formatDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { EmptyState, QueryView, SkeletonLines } from '../../../ui/states.js';

interface DomainPageProps {
  organisationId: string;
  organisationName: string;
  domainId: string;
  asOf: string | undefined;
  mayReadFacts: boolean;
}

/** One domain at its own address; the drawer of the overview shows the same. */
export function DomainPage({
  organisationId,
  organisationName,
  domainId,
  asOf,
  mayReadFacts,
}: DomainPageProps) {
  const model = useModel();
  const snapshots = useQuery(OrganisationSnapshotsDocument, { variables: { organisationId } });
  const rows = snapshots.data?.snapshots.edges.map(({ node }) => node) ?? [];
  const { current } = chosen(rows, asOf);
  const full = useQuery(SnapshotInFullDocument, {
    variables: { organisationId, asOf: current?.asOf ?? null },
    skip: !current,
  });
  const position = model?.domains.findIndex(({ id }) => id === domainId) ?? -1;
  const definition = model?.domains[position];
  const neighbours = [
    { domain: model?.domains[position - 1], label: 'previousDomain' },
    { domain: model?.domains[position + 1], label: 'nextDomain' },
  ] as const;

  return (
    <div className={page.page}>
      <title>
        {t('domainTitle', {
          domain: definition?.name ?? domainId,
          organisation: organisationName,
        })}
      </title>
      <header className={page.head}>
        <p className={page.kicker}>
          <Link
            to="/organisations/$organisationId"
            params={{ organisationId }}
            search={asOf ? { asOf } : {}}
          >
            {t('back')}
          </Link>
          {current && ` · ${t('asOf', { date: formatDate(current.asOf) })}`}
        </p>
        <h1>{definition?.name ?? domainId}</h1>
      </header>
      {model && !definition ? (
        <EmptyState title={t('unknownDomain')} />
      ) : (
        <QueryView
          result={{ ...snapshots, data: model && snapshots.data }}
          failure={t('failure')}
          skeleton={<SkeletonLines count={9} height="3.5rem" />}
        >
          {() =>
            current && model ? (
              <DomainPanel
                key={domainId}
                organisationId={organisationId}
                domainId={domainId}
                asOf={current.asOf}
                model={model}
                score={full.data?.snapshot?.result.domains.find(({ id }) => id === domainId)}
                rows={rows}
                mayReadFacts={mayReadFacts}
                outline={{ section: 'h2', gate: 'h3' }}
              />
            ) : (
              <EmptyState
                title={asOf ? t('missingTitle', { date: formatDate(asOf) }) : t('emptyTitle')}
              >
                {asOf ? t('missing') : t('empty')}
              </EmptyState>
            )
          }
        </QueryView>
      )}
      <nav className={page.actions}>
        {neighbours.map(
          ({ domain, label }) =>
            domain && (
              <Link
                key={label}
                to="/organisations/$organisationId/domains/$domainId"
                params={{ organisationId, domainId: domain.id }}
                search={asOf ? { asOf } : {}}
              >
                {t(label, { name: domain.name })}
              </Link>
            ),
        )}
      </nav>
    </div>
  );
}
