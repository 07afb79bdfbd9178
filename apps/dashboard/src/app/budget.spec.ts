import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

describe('the executive’s first page', () => {
  it('stays within its budget of bytes', async () => {
    // Rejects above a budget, with the sizes in its message.
    await expect(
      promisify(execFile)(process.execPath, ['apps/dashboard/budget.mjs'], {
        // What is weighed is what is served, not a build for tests.
        env: { NODE_ENV: 'production' },
      }),
    ).resolves.toMatchObject({ stdout: expect.stringContaining('first page') as string });
  });
});
