import styles from './what-if.module.css';
import { criterionIds, criterionName } from '../plans-words.js';
import { toggleCriterion } from '../suppositions.js';
import type { Supposed } from '../suppositions.js';
import { w } from '../what-if-words.js';
import type { Ground } from '../what-if-words.js';
import { domainName } from '../../../graphql/reference.js';
import type { Model } from '../../../graphql/reference.js';
import { cellTabIndex, moveBetweenCells } from '../../../ui/arrow-cells.js';
import { phone, useMediaQuery } from '../../../ui/media-query.js';
import page from '../../../ui/page.module.css';
import { TableScroll } from '../../../ui/table-scroll.js';

export interface SupposeProps {
  ground: Ground;
  model: Model | undefined;
  supposed: Supposed;
  onSupposed: (supposed: Supposed) => void;
}

const glyphs: Readonly<Record<string, string>> = { holds: '●', fails: '○', unknown: '?' };
const stateWord = (state: string) =>
  w(state === 'holds' ? 'holds' : state === 'fails' ? 'fails' : 'unknown');

interface CellProps extends Omit<SupposeProps, 'ground'> {
  domain: string;
  criterion: string;
  state: string;
  column?: number;
  children?: string;
}

function Cell({
  domain,
  criterion,
  state,
  model,
  supposed,
  onSupposed,
  column,
  children,
}: CellProps) {
  const at = { domain, criterion };
  const isIn = (list: Supposed['holds']) =>
    list.some((one) => one.domain === domain && one.criterion === criterion);
  const then = isIn(supposed.holds) ? 'holds' : isIn(supposed.fails) ? 'fails' : null;
  const cell = w('cell', {
    domain: domainName(model, domain),
    criterion: criterionName(criterion),
    state: stateWord(state),
  });
  return (
    <button
      type="button"
      className={styles.cell}
      data-state={then ?? state}
      data-supposed={then ? '' : undefined}
      aria-pressed={then !== null}
      aria-label={then ? w(then === 'holds' ? 'cellHolds' : 'cellFails', { cell }) : cell}
      title={cell}
      onClick={() => onSupposed(toggleCriterion(supposed, at, state === 'holds'))}
      {...(column !== undefined && {
        'data-cell': '',
        tabIndex: cellTabIndex(column),
        onKeyDown: moveBetweenCells,
      })}
    >
      <span aria-hidden="true">{glyphs[then ?? state]}</span>
      {children && <span>{children}</span>}
    </button>
  );
}

function Legend() {
  return (
    <p className={styles.legend} aria-hidden="true">
      {(['holds', 'fails', 'unknown'] as const).map((state) => (
        <span key={state}>
          <span className={styles.cell} data-state={state}>
            {glyphs[state]}
          </span>{' '}
          {w(state)}
        </span>
      ))}
      <span>
        <span className={styles.cell} data-state="holds" data-supposed="">
          ●
        </span>{' '}
        {w('legendSupposed')}
      </span>
    </p>
  );
}

/** Every criterion of every domain, to be supposed the other way: a grid, on a phone domain by domain. */
export function SupposeCriteria(props: SupposeProps) {
  const isPhone = useMediaQuery(phone);
  return (
    <div className={styles.part}>
      <p className={styles.soft}>{w('criteriaLead')}</p>
      <Legend />
      {isPhone ? <ByDomain {...props} /> : <Grid {...props} />}
    </div>
  );
}

function Grid({ ground, ...rest }: SupposeProps) {
  return (
    <TableScroll label={w('grid')}>
      <table className={styles.grid} aria-label={w('grid')}>
        <thead>
          <tr>
            <th scope="col">{w('domain')}</th>
            {criterionIds.map((id) => (
              <th key={id} scope="col" title={criterionName(id)}>
                {id}
                <span className="visually-hidden"> {criterionName(id)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ground.domains.map(({ id, criteria, notApplicable }) => (
            <tr key={id}>
              <th scope="row">
                {domainName(rest.model, id)}
                {notApplicable && <span className={page.under}>{w('notApplicable')}</span>}
              </th>
              {criteria.map(({ criterion, state }, column) => (
                <td key={criterion}>
                  <Cell {...rest} domain={id} criterion={criterion} state={state} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function ByDomain({ ground, ...rest }: SupposeProps) {
  return (
    <div className={styles.byDomain}>
      {ground.domains.map(({ id, criteria, notApplicable }) => (
        <details key={id}>
          <summary>
            {domainName(rest.model, id)}
            <span className={styles.count}>
              {notApplicable
                ? w('notApplicable')
                : `${criteria.filter(({ state }) => state === 'holds').length}/${criteria.length}`}
            </span>
          </summary>
          <ul>
            {criteria.map(({ criterion, state }) => (
              <li key={criterion}>
                <Cell {...rest} domain={id} criterion={criterion} state={state}>
                  {criterionName(criterion)}
                </Cell>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
