import type { MaturityModel } from '@rolewright/domain';
import { composeFile } from './compose.js';
import { stories } from './stories/index.js';
import { quarters } from './story.js';
import { writeFile } from './write-file.js';

/** The demonstration's organisation files by path below `demonstration/`. */
export function composeAll(model: MaturityModel): Record<string, string> {
  return Object.fromEntries(
    stories.flatMap((story) =>
      quarters.map((quarter) => [
        `${story.slug}/${quarter}.yaml`,
        writeFile(story, quarter, composeFile(story, quarter, model), model),
      ]),
    ),
  );
}
