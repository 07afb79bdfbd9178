import type { CheckedContent } from './check-content.js';

/** What no shape can say: sums, references between files, and completeness. Each function returns faults in words. */

type Model = CheckedContent['model'];

export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

export function checkModel(model: Model, roles: CheckedContent['roles']): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`model.yaml: ${fault}`);
  const domainIds = model.domains.map((domain) => domain.id);
  for (const id of repeated(domainIds)) say(`the domain ${id} stands twice`);
  for (const id of repeated(model.criteria.map((criterion) => criterion.id)))
    say(`the criterion ${id} stands twice`);
  const sum = model.domains.reduce((total, domain) => total + domain.weight, 0);
  if (Math.abs(sum - 100) > 1e-9) say(`the weights sum to ${sum}, not to 100`);
  for (const band of [1, 2, 3, 4]) {
    if (!model.criteria.some((criterion) => criterion.band === band))
      say(`band ${band} has no criterion`);
  }
  const inventory = model.scoring.notApplicable.inventoryDomain;
  if (!domainIds.includes(inventory)) say(`the inventory domain ${inventory} does not exist`);
  const { statement, document, system } = model.gradeValues;
  if (!(statement < document && document < system))
    say('the grades must rise from statement to system');
  for (const id of repeated(roles.map((role) => role.id)))
    faults.push(`roles.yaml: ${id} stands twice`);
  for (const domain of model.domains) {
    for (const kind of ['decisions', 'artifacts', 'metrics'] as const) {
      for (const id of repeated(domain[kind].map((item) => item.id)))
        say(`${domain.id}: ${kind} hold ${id} twice`);
    }
    const targets = domain.handoffs.map((handoff) => handoff.to);
    for (const to of repeated(targets)) say(`${domain.id}: the handoff to ${to} stands twice`);
    for (const to of targets) {
      if (!domainIds.includes(to)) say(`${domain.id}: hands off to ${to}, which does not exist`);
      if (to === domain.id) say(`${domain.id}: hands off to itself`);
    }
    for (const decision of domain.decisions) {
      for (const role of [decision.decider, ...(decision.agree ?? [])]) {
        if (!roles.some(({ id }) => id === role))
          say(`${domain.id}: ${decision.id}: the role ${role} does not exist`);
      }
      if (decision.agree?.includes(decision.decider))
        say(`${domain.id}: ${decision.id}: the decider also agrees`);
    }
  }
  const gaps = model.domains.flatMap((domain) =>
    domain.handoffs.flatMap((handoff) => handoff.gap ?? []),
  );
  for (const gap of repeated(gaps)) say(`the gap ${gap} stands on two handoffs`);
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
