import { maturityModel } from '@rolewright/catalogue';
import { bindingSentence, score, type ScoreResult } from '@rolewright/domain';
import { columns, shown } from '../columns.js';
import { type Command, jsonOption } from '../command.js';
import { type Palette, paletteOf } from '../palette.js';
import { extensionOption, modelFrom } from '../read-model.js';
import { readOrganisation } from '../read-organisation.js';

export const scoreCommand: Command = {
  name: 'score',
  usage: 'FILE [--fail-below BAND] [--extension FILE] [--json]',
  summary: 'Band, index, confidence and domains of an organisation file.',
  examples: [
    'rolewright score acme.yaml',
    'rolewright score acme.yaml --json | jq .band',
    'rolewright score acme.yaml --fail-below Emerging',
  ],
  operands: 1,
  options: {
    'fail-below': {
      kind: 'value',
      value: 'BAND',
      help: 'Exits with 3 where the band is below this one; for a pipeline.',
      choices: maturityModel.bands,
    },
    extension: extensionOption,
    json: jsonOption,
  },
  async run({ operands: [path = '-'], options, io }) {
    const model = await modelFrom({ options, io });
    const file = await readOrganisation(path, io, model);
    const result = score(file, model);
    io.out(
      options['json'] ? `${JSON.stringify(result, null, 2)}\n` : readable(result, paletteOf(io)),
    );
    const least = maturityModel.bands.findIndex((band) => band === options['fail-below']);
    if (result.level >= least) return 0;
    io.err(
      `${result.organisation} stands at ${result.band} as of ${result.asOf}, below ${maturityModel.bands[least] ?? ''}.\n`,
    );
    return 3;
  },
};

function readable(result: ScoreResult, paint: Palette): string {
  const { confidence, interval } = result;
  const domains = result.domains.map((domain) => [
    domain.id,
    domain.notApplicable
      ? paint.faint('not applicable')
      : paint.band(domain.band, `${domain.band}${domain.plus ? '+' : ''}`),
    shown(domain.score, 1),
    paint.bad(domain.fails.join(' ')),
    paint.faint(domain.unknown.join(' ')),
  ]);
  const range =
    interval.low === interval.high ? interval.low : `${interval.low} to ${interval.high}`;
  return [
    `${paint.strong(result.organisation)} as of ${result.asOf} (${result.model})`,
    '',
    `${paint.band(result.band)}, index ${shown(result.index, 1)} (mean ${shown(result.mean, 1)}), interval ${range}`,
    bindingSentence(result, maturityModel),
    `Confidence ${confidence.label} (${shown(confidence.value)}): coverage ${shown(confidence.coverage)}, agreement ${shown(confidence.agreement)}, freshness ${shown(confidence.freshness)}, grade ${shown(confidence.grade)}`,
    '',
    columns(['Domain', 'Band', 'Score', 'Fails', 'Unknown'], domains),
    ...result.refused.map(
      ({ section, domain, reason }) => `\nRefused, ${section} ${domain}: ${reason}`,
    ),
    '',
  ].join('\n');
}
