// A model of three domains: enough for order, not-applicable and unknown, short enough to read.
const criteria = [
  { id: 'R1', band: 1, title: 'Requests reach somebody' },
  { id: 'R2', band: 1, title: 'A name stands behind it' },
  { id: 'E1', band: 2, title: 'One owner' },
  { id: 'O1', band: 3, title: 'The edge is agreed' },
  { id: 'G1', band: 4, title: 'Proof is fresh' },
].map((criterion) => ({
  ...criterion,
  lookFor: 'Look for it.',
  proof: 'A dated record.',
  example: 'A ticket of March.',
}));

export const domains = [
  { id: 'INT', name: 'Intake and inventory', weight: 8 },
  { id: 'AGT', name: 'Agent permissions', weight: 9 },
  { id: 'RET', name: 'Retrieval', weight: 8 },
].map((domain) => ({ ...domain, question: `Who owns ${domain.name}?`, criteria }));

export const model = {
  id: 'ai-security-ownership@1',
  bands: ['Unaware', 'Reactive', 'Emerging', 'Operational', 'Governed'].map((name, level) => ({
    level,
    name,
    meaning: name,
    nextStep: name,
  })),
  domains,
};
