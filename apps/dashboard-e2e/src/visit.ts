import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Product } from './product.js';

/** The two widths and the two schemes in which everything must hold. */
export const views = [
  { name: 'desktop, light', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'phone, dark', width: 390, height: 844, colorScheme: 'dark' },
] as const;
export type View = (typeof views)[number];

/** One person's browser: everything that went wrong in it is kept. */
export interface Visit {
  page: Page;
  /** Errors of scripts and failed requests so far. */
  faults: string[];
  close(): Promise<void>;
}

export async function openVisit(browser: Browser, view: View): Promise<Visit> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    colorScheme: view.colorScheme,
    reducedMotion: 'reduce',
    isMobile: view.width < 600,
    hasTouch: view.width < 600,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
  return { page, faults, close: () => context.close() };
}

export async function signIn(page: Page, product: Product, email: string): Promise<void> {
  await page.goto(product.url);
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill('rolewright-demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('banner').waitFor();
}

/** What the accessibility checker finds on the page as it stands, in words; WCAG 2.2 A and AA. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Whether the page has to be scrolled sideways. */
export const overflowsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth + 1;
  });

/** Where pictures of the journeys are kept for whoever wants to look at them; nothing compares them. */
const pictures = resolve(import.meta.dirname, '../screenshots');

/** Keeps a picture of the whole page as it stands. */
export async function picture(
  { page }: Visit,
  { width, colorScheme }: View,
  name: string,
): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({
    path: join(pictures, `${name}-${width}-${colorScheme}.png`),
    fullPage: true,
  });
}
