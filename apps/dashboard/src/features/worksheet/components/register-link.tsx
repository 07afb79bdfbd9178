import { Link } from '@tanstack/react-router';
import { t } from '../worksheet-words.js';

const tabs = {
  assignments: { tab: 'assignments' },
  decisions: { tab: 'decisions' },
  handoffs: { tab: 'handoffs' },
  metrics: { tab: 'records', register: 'metrics' },
  workRecords: { tab: 'records' },
  executiveDecisions: { tab: 'records', register: 'executive' },
} as const;

const isTab = (register: string): register is keyof typeof tabs => Object.hasOwn(tabs, register);

/** The way to the register that decides a criterion. */
export function RegisterLink({
  organisationId,
  register,
  className,
}: {
  organisationId: string;
  register: string;
  className: string | undefined;
}) {
  if (isTab(register))
    return (
      <Link
        to="/organisations/$organisationId/ownership"
        params={{ organisationId }}
        search={tabs[register]}
        className={className ?? ''}
      >
        {t('openRegister')}
      </Link>
    );
  if (register === 'answers' || register === 'artifacts')
    return (
      <Link
        to={
          register === 'answers'
            ? '/organisations/$organisationId/campaigns'
            : '/organisations/$organisationId/evidence'
        }
        params={{ organisationId }}
        className={className ?? ''}
      >
        {t('openRegister')}
      </Link>
    );
  return null;
}
