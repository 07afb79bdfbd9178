import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { startProduct, type Product } from './product.js';
import { expectSound } from './sound.js';
import { openVisit, signIn, views, type Visit } from './visit.js';

const demonstration = resolve(import.meta.dirname, '../../../libs/catalogue/demonstration');
const calder = '019a0000-0000-7000-8000-000000000003';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await product?.remove();
}, 60_000);

describe.each(views)('on $name', (view) => {
  let visit: Visit;

  beforeEach(async () => {
    visit = await openVisit(browser, view);
  });
  afterEach(() => visit.close());

  it('an executive reads one organisation and nothing else', async () => {
    const { page } = visit;
    await signIn(page, product, 'executive@demo.rolewright.example');
    await page.getByRole('heading', { level: 1, name: 'Emerging' }).waitFor();
    await page.getByText('Alderway Bank').first().waitFor();
    await expectSound(visit);
    expect(await page.getByRole('link', { name: 'Import' }).count()).toBe(0);

    // Another organisation's address and one that does not exist look the same.
    const answers: string[] = [];
    for (const id of [calder, '019a0000-0000-7000-8000-00000000ffff']) {
      await page.goto(`${product.url}/organisations/${id}`);
      await page.getByRole('heading', { name: 'Nothing here that you can open' }).waitFor();
      answers.push(await page.getByRole('main').innerText());
    }
    expect(answers[0]).toBe(answers[1]);
    expect(await page.content()).not.toMatch(/Calder/);
    await expectSound(visit);
  }, 120_000);

  it('a security lead goes from the band to the fact behind it, and to who owns what', async () => {
    const { page } = visit;
    await signIn(page, product, 'lead@demo.rolewright.example');
    await page.getByRole('heading', { level: 1, name: 'Emerging' }).waitFor();
    await page.getByRole('heading', { name: 'What the next band asks' }).waitFor();
    await expectSound(visit);

    await page.getByRole('link', { name: 'Platform controls' }).first().click();
    const domain = page.getByRole('dialog');
    await domain
      .getByText(/One owner for AI platform controls/)
      .first()
      .waitFor();
    expect(page.url()).toMatch(/domain=PLT/);
    await expectSound(visit);
    await page.goBack();
    await domain.waitFor({ state: 'hidden' });

    await page.goto(`${page.url().split('?')[0]}/ownership`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Several owners' }).first().click();
    const flag = page.getByRole('dialog');
    await flag.getByText('First move').waitFor();
    expect(page.url()).toMatch(/flag=CONTESTED/);
    await expectSound(visit);
    await page.goBack();
    await flag.waitFor({ state: 'hidden' });
    await expectSound(visit);
    for (const view of ['raci', 'daci', 'rapid']) {
      await page.goto(`${page.url().split('?')[0]}?tab=decisions&view=${view}`);
      await page.getByRole('heading', { name: /decisions are not settled/ }).waitFor();
      await page.getByText('Nobody decides').first().waitFor();
      await expectSound(visit);
    }
    await page.goto(`${page.url().split('?')[0]}?tab=handoffs`);
    await page.getByRole('heading', { name: /required handoffs/ }).waitFor();
    await expectSound(visit);
    await page.goto(page.url().split('?')[0] ?? '');
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const place of ['imports', 'jobs', 'access', 'history']) {
      await page.goto(page.url().replace(/\/[a-z]+$/, `/${place}`));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectSound(visit);
    }
  }, 180_000);

  it('a security lead reads the pain that is active, on which signs, and what to do', async () => {
    const { page } = visit;
    await signIn(page, product, 'lead@demo.rolewright.example');
    await page.getByRole('heading', { name: 'What hurts now' }).waitFor();
    await page.getByRole('link', { name: 'All pains' }).click();
    await page.getByRole('heading', { level: 1, name: /pains? (is|are) active/ }).waitFor();
    await page.getByText('What presses on you just now').click();
    await page.getByRole('checkbox', { name: /^Board or executive pressure/ }).check();
    await page.waitForURL(/triggers=T2/);
    await page
      .getByText(/because of board or executive pressure/)
      .first()
      .waitFor();
    await expectSound(visit);

    await page.getByRole('link', { name: 'Logs Without a Listener' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Logs Without a Listener' }).waitFor();
    await page.getByText('you are here').first().waitFor();
    await page.getByRole('heading', { name: 'Its signs, and how they stand here' }).waitFor();
    await expectSound(visit);
    await page.goto(page.url().replace(/\/pains\/.*/, '/pains/no-such-pain'));
    await page.getByRole('heading', { name: 'There is no such pain' }).waitFor();
    await expectSound(visit);
  }, 120_000);

  it('a security lead takes a post apart without its text leaving the browser', async () => {
    const { page } = visit;
    await signIn(page, product, 'lead@demo.rolewright.example');
    await page.getByRole('heading', { level: 1, name: 'Emerging' }).waitFor();
    await page.goto(`${page.url().split('?')[0]?.replace(/\/$/, '')}/roles`);
    await page.getByRole('heading', { level: 1, name: 'Is this post one job?' }).waitFor();
    await page.waitForLoadState('networkidle');
    await expectSound(visit);
    await page.getByRole('link', { name: 'See a sample post' }).click();
    await page.getByRole('heading', { level: 1, name: 'Frankenstein' }).waitFor();
    await expectSound(visit);
    await page.getByRole('button', { name: 'Another post' }).click();

    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.setInputFiles('input[type=file]', {
      name: 'post.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(
        '# Quillmark engineer\n\n## Responsibilities\n- Own application security\n- Own red team exercises\n- Own data protection\n- Own detection engineering',
      ),
    });
    const mark = page.getByRole('button', { name: /^data protection/ });
    await mark.click();
    await page.getByRole('button', { name: 'Restore the struck mark' }).waitFor();
    await page.getByText('Something is missing').click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('added by hand').waitFor();
    await page.getByRole('heading', { name: 'Realistic roles instead' }).waitFor();
    await expectSound(visit);
    await page.getByRole('button', { name: 'Change the text' }).click();
    await page.getByRole('textbox', { name: 'Text of the post' }).waitFor();
    await expectSound(visit);
    expect(sent.join('\n')).not.toMatch(/quillmark|red team|data.protection/i);
    expect(page.url()).not.toMatch(/\?/);
  }, 120_000);

  it('a consultant sees every client, and brings a new one in by a workbook', async () => {
    const { page } = visit;
    await signIn(page, product, 'consultant@demo.rolewright.example');
    await page.getByRole('heading', { level: 1, name: /clients? needs? you/ }).waitFor();
    for (const name of [
      'Alderway Bank',
      'Brightloom Software',
      'Calder Health',
      'Dunmore Retail',
      'Eastmere Logistics',
      'Fernhollow Labs',
    ])
      await page.getByRole('link', { name }).first().waitFor();
    await expectSound(visit);

    const name = `Granby Foods (${view.width})`;
    await page.getByRole('link', { name: 'New client' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await expectSound(visit);
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('heading', { level: 1, name: new RegExp('Granby Foods') }).waitFor();
    await expectSound(visit);

    const workbook = await page.request.get(`${product.url}/files/blank-workbook.xlsx`);
    expect(workbook.status()).toBe(200);
    expect((await workbook.body()).subarray(0, 2).toString()).toBe('PK');

    // A bad file: every fault at once, nothing recorded.
    const good = (
      await readFile(resolve(demonstration, 'brightloom-software/2025-q4.yaml'), 'utf8')
    ).replace('Brightloom Software', name);
    const bad = good
      .replace(/criterion: R1/, 'criterion: R7')
      .replace(/grade: document/, 'grade: hearsay');
    await page.setInputFiles('input[type=file]', {
      name: 'bad.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(bad),
    });
    await page.getByText(/R7/).first().waitFor();
    await page
      .getByText(/hearsay/)
      .first()
      .waitFor();
    await expectSound(visit);

    await page.setInputFiles('input[type=file]', {
      name: 'good.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(good),
    });
    await page.getByRole('heading', { level: 1, name: /would change/ }).waitFor();
    await expectSound(visit);
    await page
      .getByRole('button', { name: /accept/i })
      .first()
      .click();
    await page.getByRole('link', { name: /Open the overview/ }).click();

    // The band with what binds it.
    await page.getByRole('heading', { level: 1, name: 'Reactive' }).waitFor();
    await page
      .getByText(/Agent permissions/)
      .first()
      .waitFor();
    await expectSound(visit);

    await page.getByRole('link', { name: 'Rolewright, start page' }).click();
    await page.getByRole('link', { name }).first().waitFor();
  }, 180_000);
});
