import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where a machine's own Chromium or Chrome is found, best first. */
const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A real browser: the machine's own, else the one that comes inside an npm package together with the libraries a bare
 * machine lacks. Nothing is downloaded.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = installed.find((path) => path !== undefined && existsSync(path));
  const options = own ? { executablePath: own } : await packaged();
  return chromium.launch({
    ...options,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}

async function packaged() {
  // The package unpacks its shared libraries only where it believes to run as a cloud function.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  const executablePath = await bundled.executablePath();
  return {
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] ?? '' } as Record<
      string,
      string
    >,
  };
}
