import { t } from './ownership-words.js';
import type { Decision } from './ownership-words.js';

export type View = 'raci' | 'daci' | 'rapid';

export interface Column {
  /** The letter it is known by. */
  letter: string;
  name: string;
  means: string;
  decides?: true;
  roles: (decision: Decision) => readonly string[];
}

export const columns: Record<View, readonly Column[]> = {
  raci: [
    {
      letter: 'R',
      name: t('responsible'),
      means: t('means_responsible'),
      roles: ({ raci }) => raci.responsible,
    },
    {
      letter: 'A',
      name: t('accountable'),
      means: t('means_accountable'),
      decides: true,
      roles: ({ raci }) => raci.accountable,
    },
    {
      letter: 'C',
      name: t('consulted'),
      means: t('means_consulted'),
      roles: ({ raci }) => raci.consulted,
    },
    {
      letter: 'I',
      name: t('informed'),
      means: t('means_informed'),
      roles: ({ raci }) => raci.informed,
    },
  ],
  daci: [
    { letter: 'D', name: t('driver'), means: t('means_driver'), roles: ({ daci }) => daci.driver },
    {
      letter: 'A',
      name: t('approver'),
      means: t('means_accountable'),
      decides: true,
      roles: ({ daci }) => daci.approver,
    },
    {
      letter: 'C',
      name: t('contributors'),
      means: t('means_contributors'),
      roles: ({ daci }) => daci.contributors,
    },
    {
      letter: 'I',
      name: t('informed'),
      means: t('means_informedDaci'),
      roles: ({ daci }) => daci.informed,
    },
  ],
  rapid: [
    {
      letter: 'R',
      name: t('recommend'),
      means: t('means_driver'),
      roles: ({ rapid }) => rapid.recommend,
    },
    { letter: 'A', name: t('agree'), means: t('means_agree'), roles: ({ rapid }) => rapid.agree },
    {
      letter: 'P',
      name: t('perform'),
      means: t('means_responsible'),
      roles: ({ rapid }) => rapid.perform,
    },
    { letter: 'I', name: t('input'), means: t('means_input'), roles: ({ rapid }) => rapid.input },
    {
      letter: 'D',
      name: t('decide'),
      means: t('means_accountable'),
      decides: true,
      roles: ({ rapid }) => rapid.decide,
    },
  ],
};
