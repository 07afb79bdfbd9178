import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import type { SupposeProps } from './suppose-criteria.js';
import styles from './what-if.module.css';
import { w } from '../what-if-words.js';
import { domainName } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { formatNumber } from '../../../ui/format.js';
import page from '../../../ui/page.module.css';
import { roleName } from '../../../ui/plain-words.js';

/** Each decision of a domain, with the role that would decide it alone. */
export function SupposeDecisions({ ground, model, supposed, onSupposed }: SupposeProps) {
  const [domain, setDomain] = useState(ground.domains[0]?.id ?? '');
  const decisions = ground.decisions.filter((one) => one.domain === domain);
  return (
    <div className={styles.part}>
      <p className={styles.soft}>{w('decisionsLead')}</p>
      <SelectField
        label={w('domain')}
        value={domain}
        onChange={({ target }) => setDomain(target.value)}
      >
        {ground.domains.map(({ id }) => (
          <option key={id} value={id}>
            {domainName(model, id)}
          </option>
        ))}
      </SelectField>
      <ul className={styles.choices}>
        {decisions.map(({ decision, name, deciders, suggested }) => {
          const isThis = (one: { domain: string; decision: string }) =>
            one.domain === domain && one.decision === decision;
          const chosen = supposed.decisions.find(isThis);
          const value = chosen ? (chosen.decider ?? suggested ?? '') : '';
          return (
            <li key={decision}>
              <div>
                <strong>{name}</strong>
                <span className={page.under}>
                  {w('decidesNow')}:{' '}
                  {deciders.length === 0 ? w('nobody') : deciders.map(roleName).join(', ')}
                </span>
              </div>
              <SelectField
                label={w('decider')}
                value={value}
                onChange={({ target }) => {
                  const rest = supposed.decisions.filter((one) => !isThis(one));
                  onSupposed({
                    ...supposed,
                    decisions: target.value
                      ? [...rest, { domain, decision, decider: target.value }]
                      : rest,
                  });
                }}
              >
                <option value="">{w('asNow')}</option>
                {[...new Set([...(suggested ? [suggested] : []), ...ground.roles])].map((role) => (
                  <option key={role} value={role}>
                    {role === suggested ? w('byModel', { role: roleName(role) }) : roleName(role)}
                  </option>
                ))}
              </SelectField>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Who would take a domain over, and who would be gone. */
export function SupposePeople({ ground, model, supposed, onSupposed }: SupposeProps) {
  const roles = useId();
  const [domain, setDomain] = useState(ground.domains[0]?.id ?? '');
  const now = ground.assignments.filter((one) => one.domain === domain);
  const holders = [
    ...new Set(
      ground.assignments.flatMap(({ holder, deputy }) => [holder, ...(deputy ? [deputy] : [])]),
    ),
  ].sort((a, b) => a.localeCompare(b));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const values = new FormData(form);
    const said = (name: string) => String(values.get(name)).trim();
    const [role, holder, deputy] = [said('role'), said('holder'), said('deputy')];
    if (!role || !holder) return;
    onSupposed({
      ...supposed,
      assignments: [
        ...supposed.assignments.filter((one) => one.domain !== domain),
        { domain, role, holder, ...(deputy && { deputy }) },
      ],
    });
    form.reset();
  };
  return (
    <div className={styles.part}>
      <p className={styles.soft}>{w('peopleLead')}</p>
      <form className={styles.form} noValidate onSubmit={submit}>
        <h3>{w('takeOver')}</h3>
        <SelectField
          label={w('domain')}
          value={domain}
          hint={
            now.length > 0
              ? now
                  .map(({ role, holder }) => w('roleNow', { role: roleName(role), holder }))
                  .join('; ')
              : w('unowned')
          }
          onChange={({ target }) => setDomain(target.value)}
        >
          {ground.domains.map(({ id }) => (
            <option key={id} value={id}>
              {domainName(model, id)}
            </option>
          ))}
        </SelectField>
        <div className={styles.pair}>
          <TextField label={w('role')} name="role" list={roles} maxLength={120} required />
          <datalist id={roles}>
            {ground.roles.map((role) => (
              <option key={role} value={role}>
                {roleName(role)}
              </option>
            ))}
          </datalist>
          <TextField label={w('newHolder')} name="holder" maxLength={120} required />
        </div>
        <TextField label={w('deputy')} hint={w('deputyHint')} name="deputy" maxLength={120} />
        <p>
          <Button look="secondary" type="submit">
            {w('suppose')}
          </Button>
        </p>
      </form>
      {holders.length > 0 && (
        <fieldset className={styles.gone}>
          <legend>{w('gone')}</legend>
          <p className={styles.soft}>{w('goneHint')}</p>
          <ul>
            {holders.map((name) => (
              <li key={name}>
                <label>
                  <input
                    type="checkbox"
                    checked={supposed.leavers.includes(name)}
                    onChange={({ target }) =>
                      onSupposed({
                        ...supposed,
                        leavers: target.checked
                          ? [...supposed.leavers, name]
                          : supposed.leavers.filter((one) => one !== name),
                      })
                    }
                  />
                  {name}
                  <span className={styles.soft}>
                    {ground.assignments
                      .filter((one) => one.holder === name)
                      .map((one) => domainName(model, one.domain))
                      .join(', ')}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </div>
  );
}

const stateWords: Readonly<Record<string, string>> = {
  CONNECTED: 'connected',
  'ONE-SIDED': 'one-sided',
  STALE: 'stale',
  LEAKING: 'leaking',
  MISSING: 'missing',
};
export const handoffState = (state: string | null) =>
  state === null ? w('outOfScope') : (stateWords[state] ?? state.toLowerCase());

/** The handoffs, each to be supposed connected or gone. */
export function SupposeHandoffs({ ground, model, supposed, onSupposed }: SupposeProps) {
  return (
    <div className={styles.part}>
      <p className={styles.soft}>{w('handoffsLead')}</p>
      <table className={`${page.table} ${styles.edges}`}>
        <thead>
          <tr>
            <th scope="col">{w('edge')}</th>
            <th scope="col">{w('now')}</th>
            <th scope="col">{w('then')}</th>
          </tr>
        </thead>
        <tbody>
          {ground.handoffs.map(({ from, to, state }) => {
            const isThis = (one: { from: string; to: string }) =>
              one.from === from && one.to === to;
            const chosen = supposed.handoffs.find(isThis);
            const [sender, receiver] = [domainName(model, from), domainName(model, to)];
            return (
              <tr key={`${from} ${to}`}>
                <th scope="row">
                  {sender} <span aria-hidden="true">→</span>
                  <span className="visually-hidden">to</span> {receiver}
                </th>
                <td>{handoffState(state)}</td>
                <td>
                  <select
                    className={styles.select}
                    aria-label={w('stateOf', { from: sender, to: receiver })}
                    value={chosen ? (chosen.connected ? 'connected' : 'cut') : ''}
                    onChange={({ target }) => {
                      const rest = supposed.handoffs.filter((one) => !isThis(one));
                      onSupposed({
                        ...supposed,
                        handoffs: target.value
                          ? [...rest, { from, to, connected: target.value === 'connected' }]
                          : rest,
                      });
                    }}
                  >
                    <option value="">{w('asNow')}</option>
                    {state !== 'CONNECTED' && <option value="connected">{w('connected')}</option>}
                    {state !== 'MISSING' && <option value="cut">{w('cut')}</option>}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** More hands for a group of crafts. */
export function SupposeHires({ ground, supposed, onSupposed }: SupposeProps) {
  return (
    <div className={styles.part}>
      <p className={styles.soft}>{w('hiresLead')}</p>
      <ul className={styles.choices}>
        {ground.clusters.map(({ id, name, available }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <span className={page.under}>
                {w('available')}: {available === null ? w('notRecorded') : formatNumber(available)}
              </span>
            </div>
            <SelectField
              label={w('fte')}
              aria-label={w('fteOf', { cluster: name })}
              value={String(supposed.hires.find(({ cluster }) => cluster === id)?.fte ?? '')}
              onChange={({ target }) => {
                const rest = supposed.hires.filter(({ cluster }) => cluster !== id);
                const fte = Number(target.value);
                onSupposed({
                  ...supposed,
                  hires: fte > 0 ? [...rest, { cluster: id, fte }] : rest,
                });
              }}
            >
              <option value="">{w('asNow')}</option>
              {[0.2, 0.5, 1, 1.5, 2, 3].map((fte) => (
                <option key={fte} value={fte}>
                  {formatNumber(fte, 1)}
                </option>
              ))}
            </SelectField>
          </li>
        ))}
      </ul>
    </div>
  );
}
