import { CampaignList } from '../components/campaign-list.js';
import { DeletedList } from '../components/deleted-list.js';
import { ListDrawer } from '../components/list-drawer.js';
import { NewCampaign } from '../components/new-campaign.js';
import { PersonDialog } from '../components/person-dialog.js';
import { Roster } from '../components/roster.js';
import { t } from '../campaign-words.js';
import type { campaignsSearch } from '../search.js';
import { Button } from '../../../ui/button.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';

export type CampaignsSearch = SearchOf<typeof campaignsSearch>;

interface CampaignsPageProps {
  organisationId: string;
  organisationName: string;
  search: CampaignsSearch;
  mayRun: boolean;
  onSearch: (change: CampaignsSearch) => void;
  onCampaign: (campaignId: string) => void;
}

const tabs = ['campaigns', 'people', 'deleted'] as const;

export function CampaignsPage(props: CampaignsPageProps) {
  const { organisationId, organisationName, search, mayRun, onSearch, onCampaign } = props;
  const tab = search.tab ?? 'campaigns';
  const close = () => onSearch({ open: undefined, person: undefined });
  const create = mayRun ? (
    <Button look="primary" onClick={() => onSearch({ open: 'new' })}>
      {t('create')}
    </Button>
  ) : null;
  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        <p className={page.lead}>{t('lead')}</p>
      </header>
      <nav className={page.tabs} aria-label={t('tabs')}>
        {tabs.map((name) => (
          <ChoiceLink
            key={name}
            change={{
              tab: name === 'campaigns' ? undefined : name,
              open: undefined,
              person: undefined,
              q: undefined,
            }}
            className={page.tab}
          >
            {t(`tab_${name}`)}
          </ChoiceLink>
        ))}
      </nav>
      <h2 className="visually-hidden">{t(`tab_${tab}`)}</h2>
      {tab === 'campaigns' && <CampaignList organisationId={organisationId} create={create} />}
      {tab === 'people' && (
        <Roster
          organisationId={organisationId}
          sought={search.q ?? ''}
          mayRun={mayRun}
          onSearch={(text) => onSearch({ q: text || undefined })}
          onPerson={(person) => onSearch({ open: 'person', person: person ?? undefined })}
          onList={() => onSearch({ open: 'list' })}
          overlay={(people) => {
            if (!mayRun || search.open !== 'person') return null;
            const person = people.find(({ respondentId }) => respondentId === search.person);
            // A name in the address that this list does not hold opens nothing rather than somebody else.
            return search.person && !person ? null : (
              <PersonDialog
                key={search.person ?? 'new'}
                organisationId={organisationId}
                person={person ?? null}
                onClose={close}
              />
            );
          }}
        />
      )}
      {tab === 'deleted' && <DeletedList organisationId={organisationId} mayRun={mayRun} />}
      {mayRun && search.open === 'new' && (
        <NewCampaign organisationId={organisationId} onClose={close} onCreated={onCampaign} />
      )}
      {mayRun && search.open === 'list' && (
        <ListDrawer organisationId={organisationId} onClose={close} />
      )}
    </div>
  );
}
