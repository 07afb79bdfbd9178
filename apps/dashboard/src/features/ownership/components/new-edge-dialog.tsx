import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';
import styles from './registers.module.css';
import { e } from '../edge-words.js';
import { r } from '../register-words.js';
import type { Model } from '../../../graphql/reference.js';
import { Button } from '../../../ui/button.js';
import { SelectField } from '../../../ui/field.js';
import { Dialog } from '../../../ui/overlay.js';
import page from '../../../ui/page.module.css';

/** Which two domains a handoff joins; the rest is said where it opens. */
export function NewEdgeDialog({ model, onClose }: { model: Model; onClose: () => void }) {
  const navigate = useNavigate();
  const [ends, setEnds] = useState({ from: '', to: '' });
  const [checked, setChecked] = useState(false);
  const same = ends.from !== '' && ends.from === ends.to;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!ends.from || !ends.to || same) return;
    onClose();
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, edge: `${ends.from}-${ends.to}` }),
      resetScroll: false,
    });
  };
  return (
    <Dialog title={e('add')} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={submit}>
        {(['from', 'to'] as const).map((end) => (
          <SelectField
            key={end}
            label={e(end)}
            value={ends[end]}
            onChange={({ target }) => setEnds({ ...ends, [end]: target.value })}
            error={
              checked && !ends[end]
                ? r('required')
                : checked && same && end === 'to'
                  ? e('same')
                  : null
            }
          >
            <option value="" />
            {model.domains.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        ))}
        <p className={page.actions}>
          <Button look="primary" type="submit">
            {e('describe')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {r('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
