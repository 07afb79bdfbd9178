/** A role as an organisation's directory names it. */
export interface NamedRole {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * A role's name without what people do not mean by writing it differently: case, spaces, hyphens and other signs, accents
 * written in one character or two.
 */
export function plainRole(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The last word in the singular, as far as English endings tell: "leads" is "lead", "policies" is "policy", "class" stays. */
function singular(plain: string): string {
  if (/[^aeiou]ies$/.test(plain)) return `${plain.slice(0, -3)}y`;
  return /[^su]s$/.test(plain) ? plain.slice(0, -1) : plain;
}

const readings: readonly ((name: string) => string)[] = [
  (name) => name.trim(),
  plainRole,
  (name) => singular(plainRole(name)),
];

/**
 * The directory's role that somebody means: by its name, then by an alias; as written, then with case, spaces, hyphens
 * and a plural forgiven. Null where no role is meant, and where two are equally: then a person has to say which.
 */
export function canonicalRole(directory: readonly NamedRole[], said: string): string | null {
  if (plainRole(said) === '') return null;
  for (const read of readings) {
    const meant = read(said);
    for (const spellings of [
      ({ name }: NamedRole) => [name],
      ({ aliases }: NamedRole) => aliases,
    ]) {
      const found = new Set(
        directory
          .filter((role) => spellings(role).some((spelling) => read(spelling) === meant))
          .map(({ name }) => name),
      );
      const [only] = found;
      if (found.size === 1 && only !== undefined) return only;
      if (found.size > 1) return null;
    }
  }
  return null;
}
