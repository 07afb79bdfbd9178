import type { FileFault, OrganisationFile, WhereInWorkbook } from '@rolewright/domain';

// What PostgreSQL cannot keep in a text: NUL, and half of a character pair.
const unstorable = /[\0\p{Cs}]/u;

/** A fault for each text of the file that cannot be stored: refused with its place, not by the database. */
export function unprintableFaults(file: OrganisationFile, where: WhereInWorkbook): FileFault[] {
  const faults: FileFault[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (typeof value === 'string') {
      if (unstorable.test(value)) faults.push(faultAt(path, where));
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, [...path, index]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (unstorable.test(key)) faults.push(faultAt(path, where));
        else visit(item, [...path, key]);
      }
    }
  };
  visit(file, []);
  return faults;
}

function faultAt(path: (string | number)[], where: WhereInWorkbook): FileFault {
  return {
    path: path.join('.'),
    ...where(path),
    message: 'The text holds a character that cannot be kept.',
    mend: 'Type the text again instead of pasting it.',
  };
}
