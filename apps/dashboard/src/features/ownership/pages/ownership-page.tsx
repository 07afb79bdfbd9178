import { useQuery } from '@apollo/client/react';
import { lazy, useEffect, useRef } from 'react';
import type { Permission } from '@rolewright/domain';
import { DayControl } from '../components/day-control.js';
import { Decisions } from '../components/decisions.js';
import { DomainOwnershipTable } from '../components/domain-ownership.js';
import { FlagDrawer } from '../components/flag-drawer.js';
import { HandoffMap } from '../components/handoff-map.js';
import { Handoffs } from '../components/handoffs.js';
import { Matrix } from '../components/matrix.js';
import { OrganisationMeasures } from '../components/organisation-measures.js';
import styles from '../components/ownership.module.css';
import { t } from '../ownership-words.js';
import type { Ownership } from '../ownership-words.js';
import type { Place } from '../place.js';
import { r } from '../register-words.js';
import type { ownershipSearch } from '../search.js';
import { OwnershipDocument, OwnershipMapDocument } from '../../../graphql/generated/ownership.js';
import type { OwnershipMapQuery } from '../../../graphql/generated/ownership.js';
import { useModel, useSnapshotDays } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import page from '../../../ui/page.module.css';
import { Panel } from '../../../ui/panel.js';
import { PeriodControl } from '../../../ui/period-control.js';
import type { SearchOf } from '../../../ui/search-params.js';
import { EmptyState, QueryView, Skeleton, SkeletonLines } from '../../../ui/states.js';

const Assignments = lazy(() =>
  import('../components/assignments.js').then((module) => ({ default: module.Assignments })),
);
const EdgeDrawer = lazy(() =>
  import('../components/edge-drawer.js').then((module) => ({ default: module.EdgeDrawer })),
);
const DecisionDrawer = lazy(() =>
  import('../components/decision-drawer.js').then((module) => ({ default: module.DecisionDrawer })),
);
const DecisionLog = lazy(() =>
  import('../components/decision-log.js').then((module) => ({ default: module.DecisionLog })),
);
const Records = lazy(() =>
  import('../components/records.js').then((module) => ({ default: module.Records })),
);
const RoleNames = lazy(() =>
  import('../components/role-names.js').then((module) => ({ default: module.RoleNames })),
);

type RecordedMap = OwnershipMapQuery['ownershipMap'];
export type OwnershipSearch = SearchOf<typeof ownershipSearch>;

interface OwnershipPageProps {
  organisationId: string;
  organisationName: string;
  search: OwnershipSearch;
  may: (permission: Permission) => boolean;
}

const tabs = [
  { name: 'domains', needs: 'ownership:read' },
  { name: 'map', needs: 'ownership:read' },
  { name: 'matrix', needs: 'ownership:read' },
  { name: 'assignments', needs: 'ownership:read' },
  { name: 'decisions', needs: 'ownership:read' },
  { name: 'handoffs', needs: 'ownership:read' },
  { name: 'records', needs: 'facts:read' },
  { name: 'roles', needs: 'facts:read' },
  { name: 'organisation', needs: 'ownership:read' },
] as const satisfies readonly { name: string; needs: Permission }[];

type Tab = (typeof tabs)[number]['name'];

// What people change here is looked at as it stands now; what is analysed, as of the newest kept day.
const worked: readonly Tab[] = [
  'map',
  'matrix',
  'assignments',
  'decisions',
  'handoffs',
  'records',
  'roles',
];
/** Registers and directories have no other day than today. */
const timeless: readonly Tab[] = ['assignments', 'records', 'roles'];

const unsettled = ['UNOWNED', 'PHANTOM', 'CONTESTED', 'SHADOW'];

function headline({ domains }: Ownership): string {
  if (domains.every(({ n, owner }) => n < 3 && owner === null)) return t('unasked');
  const count = domains.filter(({ flags }) =>
    flags.some(({ flag }) => unsettled.some((name) => flag.toUpperCase().startsWith(name))),
  ).length;
  return count === 0 ? t('headlineNone') : t('headline', { count, total: domains.length });
}

function Domains({
  organisationId,
  ownership,
  model,
  flaggedOnly,
}: {
  organisationId: string;
  ownership: Ownership;
  model: Model;
  flaggedOnly: boolean;
}) {
  const flagged = ownership.domains.filter(({ flags }) => flags.length > 0);
  const domains = flaggedOnly ? flagged : ownership.domains;
  return (
    <>
      <nav className={styles.controls} aria-label={t('show')}>
        {([undefined, 'only'] as const).map((value) => (
          <ChoiceLink key={value ?? 'all'} change={{ flagged: value }}>
            {value ? `${t('flagged')} (${flagged.length})` : t('all')}
          </ChoiceLink>
        ))}
      </nav>
      {domains.length === 0 ? (
        <EmptyState title={t('noneFlagged')} />
      ) : (
        <DomainOwnershipTable
          organisationId={organisationId}
          domains={domains}
          model={model}
          asOf={ownership.asOf}
        />
      )}
    </>
  );
}

/** The parts of the page; on a narrow screen the current one is brought into sight. */
function Tabs({ offered, current }: { offered: readonly Tab[]; current: Tab }) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && link)
      nav.current.scrollLeft =
        link.offsetLeft - nav.current.offsetLeft - (nav.current.clientWidth - link.offsetWidth) / 2;
  }, [current]);
  return (
    <nav ref={nav} className={page.tabs} aria-label={t('tabs')}>
      {offered.map((name) => (
        <ChoiceLink
          key={name}
          change={{ tab: name === 'domains' ? undefined : name }}
          className={page.tab}
        >
          {t(name)}
        </ChoiceLink>
      ))}
    </nav>
  );
}

interface TabProps {
  tab: Tab;
  place: Place;
  ownership: Ownership;
  /** As recorded on the day on screen; only where the tab is about what is recorded. */
  map: RecordedMap | undefined;
  search: OwnershipSearch;
}

function TabContent({ tab, place, ownership, map, search }: TabProps) {
  const { organisationId, model } = place;
  switch (tab) {
    case 'domains':
      return (
        <Domains
          organisationId={organisationId}
          ownership={ownership}
          model={model}
          flaggedOnly={search.flagged === 'only'}
        />
      );
    case 'map':
      return (
        <HandoffMap
          handoffs={ownership.handoffs}
          domains={ownership.domains}
          model={model}
          node={search.node}
          state={search.state}
        />
      );
    case 'matrix':
      return (
        <Matrix
          organisationId={organisationId}
          asOf={ownership.asOf}
          domains={ownership.domains}
          model={model}
          view={search.view ?? 'raci'}
        />
      );
    case 'assignments':
      return <Assignments place={place} filter={search.held} row={search.row} />;
    case 'decisions':
      return search.log && place.may('facts:read') ? (
        <DecisionLog place={place} asOf={ownership.asOf} />
      ) : (
        <Decisions
          place={place}
          asOf={ownership.asOf}
          view={search.view ?? 'raci'}
          onlyGaps={search.gaps === 'only'}
          past={search.asOf !== undefined}
        />
      );
    case 'handoffs':
      return (
        <Handoffs
          place={place}
          handoffs={ownership.handoffs}
          edges={map?.edges ?? []}
          asList={search.form === 'list'}
          past={search.asOf !== undefined}
        />
      );
    case 'records':
      return <Records place={place} register={search.register} row={search.row} />;
    case 'roles':
      return <RoleNames place={place} />;
    case 'organisation':
      return <OrganisationMeasures whole={ownership.organisation} model={model} />;
  }
}

/** Who owns what: as analysed, drawn, and recorded. */
export function OwnershipPage({
  organisationId,
  organisationName,
  search,
  may,
}: OwnershipPageProps) {
  const offered = tabs.filter(({ needs }) => may(needs)).map(({ name }) => name);
  const tab = offered.find((name) => name === search.tab) ?? 'domains';
  const model = useModel();
  const days = useSnapshotDays(organisationId);
  const works = worked.includes(tab);
  const asked = timeless.includes(tab) ? undefined : search.asOf;
  // The day is the organisation's own: which one today is, only the service can tell.
  const map = useQuery(OwnershipMapDocument, {
    variables: { organisationId, asOf: asked ?? null },
    skip: !works,
  });
  const live = map.data ?? map.previousData;
  const asOf = works ? live?.ownershipMap.asOf : asked;
  const analysis = useQuery(OwnershipDocument, {
    variables: { organisationId, asOf: asOf ?? null },
    skip: works && asOf === undefined,
  });
  const result = works && map.error && !live ? map : analysis;
  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <QueryView
        result={{
          ...result,
          data: model && analysis.data,
          previousData: model && analysis.previousData,
        }}
        failure={t('failure')}
        skeleton={
          <>
            <Skeleton width="min(30rem, 90%)" height="5rem" />
            <SkeletonLines count={8} height="4rem" />
          </>
        }
      >
        {({ ownership }) =>
          model && (
            <>
              <header className={page.head}>
                <div className={styles.stamp}>
                  {works ? (
                    <DayControl
                      days={timeless.includes(tab) ? [] : days}
                      asked={asked}
                      today={asked ? null : ownership.asOf}
                    />
                  ) : (
                    <PeriodControl days={days} current={ownership.asOf} />
                  )}
                  <span>{works ? r('live') : t('basis')}</span>
                </div>
                <h1>{headline(ownership)}</h1>
              </header>
              <Tabs offered={offered} current={tab} />
              <Panel key={tab} fallback={<SkeletonLines count={8} height="4rem" />}>
                <TabContent
                  tab={tab}
                  place={{ organisationId, model, may }}
                  ownership={ownership}
                  map={live?.ownershipMap}
                  search={search}
                />
                {search.edge && live && (
                  <EdgeDrawer
                    key={search.edge}
                    place={{ organisationId, model, may }}
                    map={live.ownershipMap}
                    edge={search.edge}
                    past={asked !== undefined}
                  />
                )}
                {search.decision && works && may('facts:read') && (
                  <DecisionDrawer
                    key={search.decision}
                    place={{ organisationId, model, may }}
                    decision={search.decision}
                    asOf={ownership.asOf}
                    past={asked !== undefined}
                  />
                )}
              </Panel>
              {search.flag && (
                <FlagDrawer
                  key={`${search.of ?? ''}.${search.flag}`}
                  organisationId={organisationId}
                  ownership={ownership}
                  model={model}
                  flag={search.flag}
                  of={search.of}
                />
              )}
            </>
          )
        }
      </QueryView>
    </div>
  );
}
