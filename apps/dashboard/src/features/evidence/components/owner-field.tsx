import { useId } from 'react';
import { d } from '../item-words.js';
import { TextField } from '../../../ui/field.js';

/** Whose it is: those who have accepted a domain are offered, anybody can be named. */
export function OwnerField({
  owners,
  value,
  onChange,
}: {
  owners: readonly string[];
  value: string;
  onChange: (owner: string) => void;
}) {
  const id = useId();
  return (
    <>
      <TextField
        label={d('owner')}
        hint={d('ownerHint')}
        autoComplete="off"
        maxLength={200}
        list={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={id}>
        {owners.map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
    </>
  );
}
