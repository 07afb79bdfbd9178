import type { ServicesInfo } from './services.js';

/** The services of this run, as the global set-up left them. */
export function servicesInfo(): ServicesInfo {
  const given = process.env['ROLEWRIGHT_TEST_SERVICES'];
  if (!given) {
    throw new Error(
      'No services: the spec must be named *.int.spec.ts or *.e2e.spec.ts and run by Jest.',
    );
  }
  return JSON.parse(given) as ServicesInfo;
}
