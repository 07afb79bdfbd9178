import { serviceFor } from './answer-service.js';
import { takeToken, traceOf } from './link-token.js';
import type { OpenedLink } from './pages/answer-page.js';
import { shelfFor } from './unsent.js';

/** What the link in the address, or the one this tab opened before, leads to. */
export function openLink(): OpenedLink | null {
  const token = takeToken();
  return token ? { service: serviceFor(token), shelf: shelfFor(traceOf(token)) } : null;
}
