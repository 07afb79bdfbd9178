/** One password for every account of the demonstration; the start screen prints it. */
const password = 'rolewright-demo';

export interface DemonstrationSignIn {
  email: string;
  name: string;
  password: string;
  /** What this person sees, for the start screen. */
  sees: string;
}

/** Who may sign in to the demonstration. */
export const demonstrationSignIns = [
  {
    email: 'consultant@demo.rolewright.example',
    name: 'Imke Vogel',
    password,
    sees: 'the consultant: six clients',
  },
  {
    email: 'executive@demo.rolewright.example',
    name: 'Rosalind Achterberg',
    password,
    sees: 'an executive of Alderway Bank',
  },
  {
    email: 'lead@demo.rolewright.example',
    name: 'Tomasz Wrona',
    password,
    sees: 'the security lead of Alderway Bank',
  },
  {
    email: 'owner@demo.rolewright.example',
    name: 'Nadia Berhane',
    password,
    sees: 'the owner of Alderway Bank',
  },
] as const satisfies readonly DemonstrationSignIn[];

export const [consultant, executive, lead, owner] = demonstrationSignIns;

export const consultancy = {
  consultancyId: '019a0000-0000-7000-8000-0000000000c1',
  name: 'Harrow & Finch Advisory',
};

/** The id of a client of the demonstration, by its place in the catalogue: the same on every machine, so that links to it last. */
export const clientId = (place: number): string =>
  `019a0000-0000-7000-8000-${String(place + 1).padStart(12, '0')}`;
