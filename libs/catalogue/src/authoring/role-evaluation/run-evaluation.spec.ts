import { labelled, reading } from './role-evaluation.fixture.js';
import { runEvaluation } from './run-evaluation.js';

const texts = [
  labelled('seen.md', { APP: 1 }),
  labelled('secret.md', { APP: 1 }, 'hybrid', 'held-out'),
  labelled('wild/secret-page.txt', {}, 'realistic', 'held-out'),
];
const documents: string[] = [];
const run = (...words: string[]) =>
  runEvaluation(words, {
    texts,
    disciplines: ['APP', 'CLD'],
    rules: 'role-analysis@9',
    analyse: () => reading(['CLD'], 'stretched'),
    writeDocument: (document) => documents.push(document),
  });

describe('the command evaluate-roles', () => {
  it('prints every part, the unusual layouts also as part of what is held out', () => {
    const { code, output } = run();
    expect(code).toBe(0);
    expect(output).toMatch(/Tuning \(1 texts\)/);
    expect(output).toMatch(/Held out \(2 texts\)/);
    expect(output).toMatch(/Held out, unusual layouts \(1 texts\)/);
    expect(output).toMatch(/^APP +0\.00 +0\.00 +1 +0 +0 +1$/m);
    expect(output).toMatch(/^CLD +0\.00 +– +0 +0 +1 +0$/m);
    expect(output).toMatch(/^hybrid +0 +1 +0 +0$/m);
  });

  it('prints one part alone', () => {
    const { output } = run('--set', 'held-out');
    expect(output).not.toMatch(/Tuning/);
    expect(output).toMatch(/Held out \(2 texts\)/);
  });

  it('names the errors of tuning texts, and only counts the others', () => {
    const { output } = run('--errors');
    expect(output).toMatch(
      / {2}seen\.md\n {4}\+ CLD: a word of CLD\n {4}- APP\n {4}realistic, read/,
    );
    expect(output).toMatch(/Held out: 2 texts read otherwise: 2 disciplines too much, 1 missed, 2/);
    expect(output).not.toMatch(/secret/);
  });

  it('names what is held out where asked to', () => {
    expect(run('--errors', '--reveal').output).toMatch(/ {2}secret\.md\n/);
  });

  it('gives machines the same, and holds back the same', () => {
    const all = JSON.parse(run('--json').output) as Record<string, unknown>;
    expect(all).toMatchObject({
      rules: 'role-analysis@9',
      sets: { tuning: { texts: 1, errors: [{ file: 'seen.md' }] }, 'held-out': { errors: 2 } },
    });
    expect(run('--json').output).not.toMatch(/secret/);
    expect(run('--json', '--reveal').output).toMatch(/secret/);
  });

  it('writes the document of every part, without the name of a text', () => {
    run('--write', '--set', 'tuning');
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatch(/^# How well the role analysis reads\n/);
    expect(documents[0]).toMatch(/role-analysis@9/);
    expect(documents[0]).toMatch(/## Held out, unusual layouts\n/);
    expect(documents[0]).toMatch(/^\| APP +\| +0\.00 \| +0\.00 \|/m);
    expect(documents[0]).not.toMatch(/secret|seen/);
  });

  it('refuses what it does not know with its usage', () => {
    expect(run('--set', 'all')).toMatchObject({ code: 2 });
    expect(run('--set', 'all').output).toMatch(/no set "all".*--reveal/s);
    expect(run('--loud').code).toBe(2);
    expect(run('--help')).toMatchObject({ code: 0 });
  });
});
