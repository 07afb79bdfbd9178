import { useMutation, useQuery } from '@apollo/client/react';
import styles from './campaigns.module.css';
import { t as words } from '../campaign-words.js';
import { t } from '../launch-words.js';
import type { TemplateView } from '../launch-words.js';
import {
  CampaignTemplatesDocument,
  RestoreCampaignTemplateDocument,
} from '../../../graphql/generated/campaigns.js';
import { Button } from '../../../ui/button.js';
import { formatShortDate } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { EmptyState, ErrorState, QueryView, SkeletonLines } from '../../../ui/states.js';

const templateWords = ({ kind, domains, dueAfterDays }: TemplateView) =>
  t('templateMeans', { kind: words(kind), domains: domains.length, days: dueAfterDays });

interface TemplatesProps {
  consultancyId: string;
  templates: readonly TemplateView[];
  onEdit: (templateId: string | null) => void;
  onUse: (templateId: string) => void;
}

export function Templates({ templates, onEdit, onUse }: TemplatesProps) {
  const create = (
    <Button look="primary" onClick={() => onEdit(null)}>
      {t('templateCreate')}
    </Button>
  );
  if (templates.length === 0)
    return (
      <EmptyState title={t('templatesEmptyTitle')} action={create}>
        {t('templatesEmpty')}
      </EmptyState>
    );
  return (
    <>
      <p>{create}</p>
      <table className={page.table}>
        <tbody>
          {templates.map((template) => (
            <tr key={template.templateId}>
              <th scope="row">
                <span className={styles.name}>{template.name}</span>
                <span className={styles.under}>{templateWords(template)}</span>
              </th>
              <td className={page.end}>
                <span className={styles.rowActions}>
                  <Button
                    look="quiet"
                    aria-label={t('templateUseOf', { name: template.name })}
                    onClick={() => onUse(template.templateId)}
                  >
                    {t('templateUse')}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={t('templateEditOf', { name: template.name })}
                    onClick={() => onEdit(template.templateId)}
                  >
                    {t('templateEdit')}
                  </Button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Templates deleted within 30 days, and the way back. */
export function DeletedTemplates({ consultancyId }: { consultancyId: string }) {
  const result = useQuery(CampaignTemplatesDocument, {
    variables: { consultancyId, deleted: true, first: 50, after: null },
  });
  const [restore, { error }] = useMutation(RestoreCampaignTemplateDocument, {
    refetchQueries: [CampaignTemplatesDocument],
  });
  return (
    <>
      {error && <ErrorState what={t('restoreFailed')} error={error} />}
      <QueryView
        result={result}
        failure={t('templatesFailure')}
        skeleton={<SkeletonLines count={2} height="4rem" />}
      >
        {({ campaignTemplates: { edges } }) =>
          edges.length === 0 ? (
            <EmptyState title={t('deletedEmptyTitle')}>{t('deletedEmpty')}</EmptyState>
          ) : (
            <table className={page.table}>
              <tbody>
                {edges.map(({ node }) => (
                  <tr key={node.templateId}>
                    <th scope="row">
                      {node.name}
                      {node.restorableUntil && (
                        <span className={page.under}>
                          {t('restorableUntil', { date: formatShortDate(node.restorableUntil) })}
                        </span>
                      )}
                    </th>
                    <td className={page.end}>
                      <Button
                        look="quiet"
                        aria-label={`${t('restore')}: ${node.name}`}
                        onClick={() =>
                          void restore({
                            variables: { consultancyId, templateId: node.templateId },
                          }).catch(() => undefined)
                        }
                      >
                        {t('restore')}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </QueryView>
    </>
  );
}
