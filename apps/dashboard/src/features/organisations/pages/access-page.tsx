import { t } from '../access-words.js';
import { Engagements } from '../components/engagements.js';
import { Members } from '../components/members.js';
import type { accessSearch } from '../search.js';
import { ChoiceLink } from '../../../ui/choice-link.js';
import page from '../../../ui/page.module.css';
import type { SearchOf } from '../../../ui/search-params.js';

interface AccessPageProps {
  organisationId: string;
  organisationName: string;
  search: SearchOf<typeof accessSearch>;
  may: {
    readMembers: boolean;
    manageMembers: boolean;
    readEngagements: boolean;
    manageEngagements: boolean;
  };
}

export function AccessPage({ organisationId, organisationName, search, may }: AccessPageProps) {
  const tabs = [
    ...(may.readMembers ? (['members'] as const) : []),
    ...(may.readEngagements ? (['consultancies'] as const) : []),
  ];
  const [first] = tabs;
  const tab = tabs.find((name) => name === search.tab) ?? first;
  return (
    <div className={page.page}>
      <title>{t('documentTitle', { organisation: organisationName })}</title>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        <p className={page.lead}>{t('lead')}</p>
      </header>
      {tabs.length > 1 && (
        <nav className={page.tabs} aria-label={t('tabs')}>
          {tabs.map((name) => (
            <ChoiceLink
              key={name}
              change={{ tab: name === first ? undefined : name }}
              className={page.tab}
            >
              {t(name)}
            </ChoiceLink>
          ))}
        </nav>
      )}
      {tab === 'members' && (
        <Members organisationId={organisationId} mayManage={may.manageMembers} />
      )}
      {tab === 'consultancies' && (
        <Engagements organisationId={organisationId} mayManage={may.manageEngagements} />
      )}
    </div>
  );
}
