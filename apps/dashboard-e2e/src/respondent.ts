import type { Page } from 'playwright-core';
import { expectSound } from './sound.js';
import type { Visit } from './visit.js';

/** What a respondent says of one domain, by the words on the buttons. */
export interface Said {
  owner: string;
  decider: string;
  next: string;
  may: string;
}

/**
 * Answers everything that a personal link asks, as its receiver would: area by area, then looks over and sends. `looked`
 * is told where there is something to see; with `sound`, each of these screens is held to what every screen owes.
 */
export async function answerByLink(
  visit: Visit,
  link: string,
  said: (area: string) => Said,
  { looked, sound }: { looked: (step: string) => Promise<void> | undefined; sound: boolean },
): Promise<void> {
  const { page } = visit;
  await page.goto(link);
  await page.getByRole('button', { name: 'Start' }).waitFor();
  // Whoever looks over a shoulder, or into the history, finds no secret.
  expect(page.url()).toMatch(/\/answer$/);
  await looked('hello');
  if (sound) await expectSound(visit);
  await page.getByRole('button', { name: 'Start' }).click();
  for (let first = true; ; first = false) {
    const area = await page.getByRole('heading', { level: 1 }).innerText();
    const { owner, decider, next, may } = said(area);
    await choose(page, 1, owner);
    if (first) {
      await page.getByText(/^Saved \d/).waitFor();
      await looked('area');
      if (sound) await expectSound(visit);
    }
    await choose(page, 2, decider);
    await choose(page, 3, next);
    await choose(page, 4, may);
    const last = page.getByRole('button', { name: 'Look over and send' });
    if (await last.isVisible()) {
      await last.click();
      break;
    }
    await page.getByRole('button', { name: 'Next area' }).click();
    await page
      .getByRole('heading', { level: 1, name: area, exact: true })
      .waitFor({ state: 'hidden' });
  }
  await page.getByText('Every question is answered.').waitFor();
  await looked('review');
  if (sound) await expectSound(visit);
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  await looked('sent');
  if (sound) await expectSound(visit);
}

async function choose(page: Page, question: number, words: string): Promise<void> {
  await page.getByText(`Question ${question} of 4`).waitFor();
  await page.getByRole('button', { name: words, exact: true }).click();
}
