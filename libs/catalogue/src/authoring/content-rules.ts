import { checkModel as checkEngineModel } from '@rolewright/domain';
import type { CheckedContent } from './check-content.js';

/** What no shape can say: sums, references between files, and completeness. Each function returns faults in words. */

type Model = CheckedContent['model'];

export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** The holes that the engine finds in any model, and references to roles, which only the catalogue has. */
export function checkModel(
  model: Model,
  { roles, bands }: Pick<CheckedContent, 'roles' | 'bands'>,
): string[] {
  const [unaware, reactive, emerging, operational, governed] = bands.map(({ name }) => name);
  const faults = checkEngineModel({
    ...model,
    bands: [unaware ?? '', reactive ?? '', emerging ?? '', operational ?? '', governed ?? ''],
    domains: model.domains.map((domain) => ({ ...domain, name: domain.id })),
    disciplines: [],
    clusters: [],
  }).map(({ path, message }) => `model.yaml: ${path}: ${message}`);
  for (const id of repeated(roles.map((role) => role.id)))
    faults.push(`roles.yaml: ${id} stands twice`);
  for (const domain of model.domains) {
    for (const decision of domain.decisions) {
      for (const role of [decision.decider, ...(decision.agree ?? [])]) {
        if (!roles.some(({ id }) => id === role))
          faults.push(`model.yaml: ${domain.id}: ${decision.id}: the role ${role} does not exist`);
      }
    }
  }
  return faults;
}

export function checkDomainTexts(texts: CheckedContent['domains'], model: Model): string[] {
  const faults: string[] = [];
  const expected = model.criteria.map((criterion) => criterion.id);
  for (const { id } of model.domains) {
    if (!texts.some((text) => text.id === id))
      faults.push(`domains/${id.toLowerCase()}.yaml: missing`);
  }
  const sentences = new Map<string, string>();
  for (const text of texts) {
    const say = (fault: string) => faults.push(`domains/${text.id.toLowerCase()}.yaml: ${fault}`);
    if (!model.domains.some((domain) => domain.id === text.id)) say('the model has no such domain');
    for (const id of expected) if (!(id in text.criteria)) say(`the text of ${id} is missing`);
    for (const [id, criterion] of Object.entries(text.criteria)) {
      if (!expected.includes(id)) say(`the model has no criterion ${id}`);
      for (const [field, sentence] of Object.entries(criterion)) {
        const place = `${text.id}.${id}.${field}`;
        const before = sentences.get(sentence);
        if (before) say(`${place} repeats ${before}: say what it means in this domain`);
        sentences.set(sentence, place);
      }
    }
  }
  return faults;
}

export function checkCrosswalks(crosswalks: CheckedContent['crosswalks'], model: Model): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`crosswalks.yaml: ${fault}`);
  const frameworks = crosswalks.frameworks.map((framework) => framework.id);
  for (const id of repeated(frameworks)) say(`the framework ${id} stands twice`);
  const domainIds = model.domains.map((domain) => domain.id);
  for (const id of domainIds) if (!(id in crosswalks.cells)) say(`${id} has no row`);
  for (const [domain, cells] of Object.entries(crosswalks.cells)) {
    if (!domainIds.includes(domain)) say(`the row ${domain} belongs to no domain`);
    for (const [framework, cell] of Object.entries(cells)) {
      if (!frameworks.includes(framework))
        say(`${domain}: the framework ${framework} does not exist`);
      const refs = [...cell.refs, ...cell.unchecked];
      if (refs.length === 0) say(`${domain}: ${framework} is empty`);
      for (const ref of repeated(refs)) say(`${domain}: ${framework} names ${ref} twice`);
    }
  }
  return faults;
}
