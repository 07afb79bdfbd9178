import { execFileSync } from 'node:child_process';
import { commandHarness } from '../command.fixture.js';
import { commands, run } from '../run.js';

async function script(shell: string): Promise<string> {
  const { io, out } = commandHarness();
  expect(await run(['completion', shell], io)).toBe(0);
  return out();
}

/** What bash offers for the words so far, the last one being typed. */
function offered(completion: string, words: readonly string[]): string[] {
  const typed = words.map((word) => `'${word}'`).join(' ');
  const asks = `COMP_WORDS=(${typed}); COMP_CWORD=${String(words.length - 1)}; _rolewright; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['--norc', '-c', `${completion}\n${asks}`], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '');
}

describe('completion', () => {
  it('offers every command in bash', async () => {
    const names = commands.map(({ name }) => name);
    expect(offered(await script('bash'), ['rolewright', ''])).toEqual(
      expect.arrayContaining(names),
    );
    expect(offered(await script('bash'), ['rolewright', 'sco'])).toEqual(['score']);
  });

  it('offers the options of the command that is being typed', async () => {
    expect(offered(await script('bash'), ['rolewright', 'score', '--j'])).toEqual(['--json']);
    expect(offered(await script('bash'), ['rolewright', 'completion', ''])).toEqual([
      'bash',
      'zsh',
      'fish',
    ]);
  });

  it('names every command for zsh and fish too', async () => {
    for (const shell of ['zsh', 'fish']) {
      const text = await script(shell);
      for (const { name } of commands) expect(text).toContain(name);
    }
  });

  it('refuses a shell that it does not know', async () => {
    const { io, err } = commandHarness();
    expect(await run(['completion', 'tcsh'], io)).toBe(2);
    expect(err()).toMatch(/bash, zsh, fish/);
  });
});

describe('help', () => {
  it.each(commands.map(({ name }) => name))('%s shows an example of itself', async (name) => {
    const { io, out } = commandHarness();
    expect(await run([name, '--help'], io)).toBe(0);
    expect(out()).toMatch(new RegExp(`Examples?:\\n.*rolewright ${name}`));
  });

  it('suggests the command that a slip was meant to be', async () => {
    const { io, err } = commandHarness();
    expect(await run(['scroe'], io)).toBe(2);
    expect(await run(['scores', 'a'], io)).toBe(2);
    expect(err()).toMatch(/Is it "score"\?/);
  });
});
