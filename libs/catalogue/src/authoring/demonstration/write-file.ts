import type { MaturityModel, OrganisationFile } from '@rolewright/domain';
import { Document, isCollection } from 'yaml';
import { endOf } from './calendar.js';
import type { Quarter, Story } from './story.js';

/** One row on one line, as a person would type it. */
function inline(value: unknown): string {
  const document = new Document(value);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: true }).trim();
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '#';
  for (const part of text.split(' ')) {
    if (line.length + part.length > 98) {
      lines.push(line);
      line = '#';
    }
    line += ` ${part}`;
  }
  return [...lines, line];
}

/** The organisation file as YAML with its story at the head; observations stand under their domain's name. */
export function writeFile(
  story: Story,
  quarter: Quarter,
  file: OrganisationFile,
  model: MaturityModel,
): string {
  const lines = [
    ...wrap(`${story.name}, a fictional organisation, as of ${endOf(quarter)}.`),
    ...wrap(story.about),
    ...wrap(`Story: ${story.story}`),
    ...wrap(`This quarter: ${story.happens[quarter]}`),
  ];
  for (const [section, value] of Object.entries(file)) {
    if (!Array.isArray(value)) {
      if (section === 'organisation' || section === 'profile') lines.push('');
      lines.push(`${section}: ${inline(value)}`);
      continue;
    }
    lines.push('', value.length > 0 ? `${section}:` : `${section}: []`);
    let domain: unknown;
    for (const row of value as Record<string, unknown>[]) {
      if (section === 'observations' && row['domain'] !== domain) {
        domain = row['domain'];
        lines.push(`  # ${model.domains.find(({ id }) => id === domain)?.name}`);
      }
      lines.push(`  - ${inline(row)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
