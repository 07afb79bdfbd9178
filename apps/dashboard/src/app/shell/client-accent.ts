// A client's colour, from its id: far from the bands' blue, from the flags' red and from the marker.
const accents = ['#0f766e', '#6b46a8', '#5c6a14', '#9c2f78', '#7d5513', '#3b4a63'];

export function accentOf(organisationId: string): string {
  let sum = 0;
  for (const character of organisationId) sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  return accents[sum % accents.length] ?? '#0f766e';
}

export const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
