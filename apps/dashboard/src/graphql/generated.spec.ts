import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

describe('the generated operations', () => {
  it('are those of the API’s schema and the .graphql files as they stand', async () => {
    // Rejects with the command's own words, which say how to mend it.
    await expect(
      promisify(execFile)(process.execPath, ['apps/dashboard/generate.mjs', '--check']),
    ).resolves.toMatchObject({ stdout: expect.stringContaining('fresh') as string });
  });
});
