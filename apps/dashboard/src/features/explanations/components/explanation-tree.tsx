import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import styles from './explanation-tree.module.css';
import { type ExplanationNode, t } from '../explanations-words.js';
import { nodeTitle, type Titles } from '../node-title.js';
import { ExplanationDocument } from '../../../graphql/generated/explanations.js';
import type { Model } from '../../../graphql/reference.js';
import { formatNumber } from '../../../ui/format.js';
import { plainWords } from '../../../ui/plain-words.js';
import { ErrorState } from '../../../ui/states.js';

interface TreeProps {
  organisationId: string;
  asOf: string;
  model: Model | undefined;
  titles: Titles;
  nodes: readonly ExplanationNode[];
}

const glyphs: Record<string, string> = { holds: '●', fails: '✕', unknown: '◌' };

function State({ state }: { state: string | null }) {
  if (state !== 'holds' && state !== 'fails' && state !== 'unknown') return null;
  return (
    <span className={styles.state} data-state={state}>
      <span aria-hidden="true">{glyphs[state]} </span>
      {t(state)}
    </span>
  );
}

const valueOf = ({ number, word }: ExplanationNode): string | null =>
  number === null ? word : formatNumber(number);

function Line({
  node,
  model,
  titles,
}: {
  node: ExplanationNode;
  model: Model | undefined;
  titles: Titles;
}) {
  const value = valueOf(node);
  return (
    <span className={styles.line}>
      <span className={styles.title}>{nodeTitle(node, model?.domains, titles)}</span>
      <State state={node.state} />
      {value !== null && node.state === null && <span className={styles.value}>{value}</span>}
      <span className={styles.text}>{plainWords(node.text, model?.domains)}</span>
    </span>
  );
}

function Facts({ node, model }: { node: ExplanationNode; model: Model | undefined }) {
  if (node.facts.length === 0)
    return node.factCount > 0 ? (
      <p className={styles.soft}>{t('factsHidden', { count: node.factCount })}</p>
    ) : null;
  return (
    <ul className={styles.facts}>
      {node.facts.map(({ section, row, text }) => (
        <li key={`${section}.${row}`}>{plainWords(text, model?.domains)}</li>
      ))}
    </ul>
  );
}

function Below({
  node,
  organisationId,
  asOf,
  model,
  titles,
}: Omit<TreeProps, 'nodes'> & { node: ExplanationNode }) {
  const { data, error, refetch } = useQuery(ExplanationDocument, {
    variables: { organisationId, asOf, node: node.id, depth: 1 },
    fetchPolicy: 'cache-first',
  });
  if (error) return <ErrorState what={t('failure')} error={error} onRetry={() => void refetch()} />;
  if (!data) return <p className={styles.soft}>{t('loading')}</p>;
  return (
    <ExplanationTree
      organisationId={organisationId}
      asOf={asOf}
      model={model}
      titles={titles}
      nodes={data.explanation.nodes.filter(({ parentId }) => parentId === node.id)}
    />
  );
}

function Branch({
  node,
  organisationId,
  asOf,
  model,
  titles,
}: Omit<TreeProps, 'nodes'> & { node: ExplanationNode }) {
  const [opened, setOpened] = useState(false);
  const title = nodeTitle(node, model?.domains, titles);
  // Facts are children where they may be read; repeating them at their parent would count them twice.
  const own = node.childCount === 0 ? <Facts node={node} model={model} /> : null;
  if (node.childCount === 0 && node.factCount === 0)
    return (
      <li className={styles.leaf}>
        <Line node={node} model={model} titles={titles} />
      </li>
    );
  if (node.kind === 'fact')
    return (
      <li className={styles.leaf}>
        <span className={styles.fact}>{plainWords(node.text, model?.domains)}</span>
      </li>
    );
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary className={styles.summary}>
          <Line node={node} model={model} titles={titles} />
        </summary>
        {opened && (
          <div className={styles.below}>
            {own}
            {node.childCount > 0 && (
              <>
                <Below
                  node={node}
                  organisationId={organisationId}
                  asOf={asOf}
                  model={model}
                  titles={titles}
                />
                <Link
                  className={styles.alone}
                  to="/organisations/$organisationId/why"
                  params={{ organisationId }}
                  search={{ asOf, node: node.id }}
                  aria-label={t('alone', { title })}
                >
                  {t('aloneShort')}
                </Link>
              </>
            )}
          </div>
        )}
      </details>
    </li>
  );
}

/** Lines of an explanation; each that has something below it opens in place, and asks for it only then. */
export function ExplanationTree({ organisationId, asOf, model, titles, nodes }: TreeProps) {
  return (
    <ul className={styles.tree}>
      {nodes.map((node) => (
        <Branch
          key={node.id}
          node={node}
          organisationId={organisationId}
          asOf={asOf}
          model={model}
          titles={titles}
        />
      ))}
    </ul>
  );
}

export { Facts as ExplanationFacts, State as ExplanationState, valueOf };
