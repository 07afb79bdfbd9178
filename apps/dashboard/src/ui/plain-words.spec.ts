import { plainWords, roleName } from './plain-words.js';

const domains = [
  { id: 'AGT', name: 'Agent permissions' },
  { id: 'HUM', name: 'Human oversight' },
];

describe('the engine’s sentences in plain words', () => {
  it.each([
    ['The handoff to HUM is one-sided.', 'The handoff to Human oversight is one-sided.'],
    ['Agent permissions (AGT) is critical.', 'Agent permissions is critical.'],
    ['platform-lead accepted it on 2026-02-07.', 'Platform lead accepted it on 7 Feb 2026.'],
    ['It takes 80 % of them.', 'It takes 80\u00a0% of them.'],
    ['Recorded by the CTO (AMT).', 'Recorded by the CTO (AMT).'],
    ['One ticket, BRL-668.', 'One ticket, BRL-668.'],
    ['uri: https://a.example/log-2026-02-07', 'uri: https://a.example/log-2026-02-07'],
  ])('%s', (sentence, plain) => expect(plainWords(sentence, domains)).toBe(plain));

  it('says a role’s identifier as its name and leaves written names alone', () => {
    expect(roleName('third-party-risk-lead')).toBe('Third party risk lead');
    expect(roleName('Head of AI')).toBe('Head of AI');
  });
});
