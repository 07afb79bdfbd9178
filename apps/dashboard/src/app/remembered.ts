// What this browser remembers between visits; all of it optional, none of it about an organisation's facts.
const read = (key: string) => {
  try {
    return localStorage.getItem(`rolewright.${key}`);
  } catch {
    return null;
  }
};

const write = (key: string, value: string | null) => {
  try {
    if (value === null) localStorage.removeItem(`rolewright.${key}`);
    else localStorage.setItem(`rolewright.${key}`, value);
  } catch {
    // Storage may be forbidden; then nothing is remembered.
  }
};

export const lastOrganisation = {
  get: () => read('organisation'),
  set: (organisationId: string) => write('organisation', organisationId),
};

export type Scheme = 'system' | 'light' | 'dark';

export const scheme = {
  get: (): Scheme => {
    const stored = read('scheme');
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  },
  /** public/theme.js applies the same before the first paint of the next visit. */
  set: (value: Scheme) => {
    write('scheme', value === 'system' ? null : value);
    if (value === 'system') delete document.documentElement.dataset['scheme'];
    else document.documentElement.dataset['scheme'] = value;
  },
};
