/**
 * Whom the demonstration's clients ask in a campaign: invented people, with addresses of a domain that nobody can own. By
 * first name, what they do, and a last name for each client.
 */
const people: readonly (readonly [first: string, role: string, lasts: readonly string[]])[] = [
  ['Amara', 'Product security', ['Okonjo', 'Abara', 'Adeyemi', 'Afolabi', 'Agbaje', 'Akande']],
  ['Bastian', 'Platform', ['Keller', 'Brandt', 'Bauer', 'Becker', 'Berg', 'Boehm']],
  ['Chiara', 'Engineering', ['Donati', 'Colombo', 'Conti', 'Costa', 'Corsi', 'Cortese']],
  ['Dilip', 'GRC', ['Rao', 'Desai', 'Das', 'Dutta', 'Dalal', 'Doshi']],
  ['Elin', 'Privacy', ['Sandvik', 'Eklund', 'Ekman', 'Engdahl', 'Enquist', 'Ersson']],
  ['Farid', 'Detection', ['Haddad', 'Farouk', 'Fahmy', 'Faris', 'Fadel', 'Fouad']],
  ['Greta', 'Leadership', ['Lindholm', 'Gustavsson', 'Grahn', 'Gran', 'Grip', 'Grell']],
];

/** The roster of a client, a line a person (name, e-mail, function, standing), by its slug and place in the catalogue. */
export const rosterLines = (slug: string, place: number): string =>
  people
    .map(([first, role, lasts]) => {
      const last = lasts[place % lasts.length] ?? '';
      const address = `${first}.${last}@${slug}.demo.rolewright.example`.toLowerCase();
      const standing = role === 'Leadership' ? 'executive' : 'engineer';
      return [`${first} ${last}`, address, role, standing].join(', ');
    })
    .join('\n');

/** The key of a client's list: laid out twice, it is one list. */
export const rosterKey = (place: number): string =>
  `019a0000-0000-7000-8000-00000000a${String(place + 1).padStart(3, '0')}`;
