import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { startProduct, type Product } from './product.js';
import { answerByLink, type Said } from './respondent.js';
import { expectSound } from './sound.js';
import { wordDocument } from './word-document.js';
import { openVisit, picture, signIn, type View, views, type Visit } from './visit.js';

const alderway = '019a0000-0000-7000-8000-000000000001';
const lead = 'lead@demo.rolewright.example';
const owner = 'owner@demo.rolewright.example';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await product?.remove();
}, 60_000);

/** Who is asked, and whom each names as the owner of agent permissions: nobody has more than two voices of five. */
const respondents: readonly (readonly [name: string, owner: string])[] = [
  ['Amara Okonjo', 'Product security lead'],
  ['Bastian Keller', 'Platform lead'],
  ['Chiara Donati', 'Platform lead'],
  ['Dilip Rao', 'Product security lead'],
  ['Greta Lindholm', 'Nobody owns it'],
];
const domains = ['Agent permissions', 'Platform controls'];

async function visitAs(view: View, email: string): Promise<Visit> {
  const visit = await openVisit(browser, view);
  await signIn(visit.page, product, email);
  return visit;
}

const at = (path: string) => `${product.url}/organisations/${alderway}${path}`;
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** A diagnostic of two domains for five people; gives its address. */
async function openDiagnostic({ page }: Visit, title: string): Promise<string> {
  await page.goto(at('/campaigns'));
  await press(page, 'New campaign');
  const form = dialog(page, 'New campaign');
  await form.getByRole('textbox', { name: 'Title' }).fill(title);
  await form.getByRole('button', { name: 'Domains: None' }).click();
  for (const name of domains) await form.getByRole('checkbox', { name, exact: true }).check();
  for (const [name] of respondents)
    await form.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await form.getByRole('button', { name: 'Make the draft' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const address = page.url();
  await press(page, /^Open/);
  await dialog(page, 'Open this campaign?')
    .getByRole('button', { name: 'Open', exact: true })
    .click();
  await page.getByText('0 of 5', { exact: false }).first().waitFor();
  return address;
}

/** The personal link of one respondent, as it is told once. */
async function linkOf(page: Page, name: string): Promise<string> {
  const copy = page.getByRole('button', { name: `Copy link: ${name}` });
  await copy.first().click();
  const told = dialog(page, `The link of ${name}`);
  const link = await told.getByRole('textbox', { name: 'Personal link' }).inputValue();
  await told.getByRole('button', { name: 'Done' }).click();
  await told.waitFor({ state: 'hidden' });
  return link;
}

async function settleContested(visit: Visit, campaign: string, view: View): Promise<void> {
  const { page } = visit;
  await page.goto(`${campaign}/reconcile`);
  await page.getByRole('heading', { level: 1, name: /one domain/i }).waitFor();
  await page.getByText('5 of 5 people have submitted', { exact: false }).waitFor();
  await picture(visit, view, 'reconcile');
  await expectSound(visit);
  await page.getByRole('link', { name: 'Agent permissions' }).click();
  const spread = dialog(page, 'Agent permissions');
  await spread.getByText(/40%/).first().waitFor();
  await picture(visit, view, 'reconcile-domain');
  await expectSound(visit);
  await spread.getByRole('button', { name: 'Settle who owns it' }).click();
  const form = dialog(page, /^Who owns/);
  await form
    .getByRole('combobox', { name: 'Agreed owner' })
    .selectOption({ value: 'platform-lead' });
  await form.getByRole('textbox', { name: /Who holds it/ }).fill('Bastian Keller');
  await form.getByRole('textbox', { name: 'Who decided' }).fill('AI steering meeting');
  await form.getByRole('textbox', { name: 'Why' }).fill('Scopes are granted there already.');
  await form
    .getByRole('textbox', { name: /Dissent/ })
    .fill('Product security wants to stop new scopes.');
  await expectSound(visit);
  await form.getByRole('button', { name: 'Record what was agreed' }).click();
  await page.getByText(/^Settled: /).waitFor();
  await page.getByText('Product security wants to stop new scopes.').waitFor();
  await picture(visit, view, 'settled');
}

async function attachEvidence(visit: Visit, view: View, name: string): Promise<void> {
  const { page } = visit;
  await page.goto(at('/evidence'));
  await page.getByRole('heading', { level: 1, name: 'Evidence' }).waitFor();
  await expectSound(visit);
  await press(page, 'Add evidence');
  const form = dialog(page, 'Add evidence');
  await form.getByRole('textbox', { name: 'Name' }).fill(name);
  await form.getByRole('combobox', { name: 'Domain' }).selectOption({ label: 'Agent permissions' });
  await form.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Test of the stop' });
  await form.getByRole('combobox', { name: 'Owner' }).fill('platform-lead');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  const item = dialog(page, name);
  await item.getByRole('button', { name: 'Provide a version' }).click();

  // The name says text, the content is a program: refused by what it is, with the reason.
  const choose = (content: string, file = 'stop-test.txt') =>
    page.setInputFiles('input[type=file]', {
      name: file,
      mimeType: 'text/plain',
      buffer: Buffer.from(content, 'latin1'),
    });
  await choose('MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00');
  await item.getByRole('alert').waitFor();
  await picture(visit, view, 'evidence-refused');
  await choose('Stopped within four minutes on 10 November 2026, by the platform team.');
  await item.getByText(/has arrived/).waitFor();
  await item.getByRole('textbox', { name: /The day that it shows/ }).fill('2026-11-10');
  await item.getByRole('button', { name: 'Send for review' }).click();
  await item.getByText('Waits for review').waitFor();
  await expectSound(visit);
  await item.getByRole('button', { name: 'Accept version 1' }).click();
  await item.getByText(/one\sthat\scounts/).waitFor();
  await picture(visit, view, 'evidence-accepted');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    item.getByRole('button', { name: 'Download stop-test.txt' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('stop-test.txt');
}

/** Moves all domains of the campaign on at once, and waits until each is there. */
async function moveAll(page: Page, campaign: string, act: string, state: string): Promise<void> {
  for (const [at, name] of domains.entries()) {
    await page.goto(`${campaign}/review`);
    await page.getByRole('link', { name, exact: true }).click();
    const drawer = dialog(page, name);
    await drawer.getByRole('button', { name: act, exact: true }).click();
    await dialog(page, /\?$/).getByRole('button', { name: act, exact: true }).click();
    await page
      .getByRole('link', { name: new RegExp(`^${state} \\(${at + 1}\\)`) })
      .waitFor({ state: 'attached' });
  }
}

describe.each(views)('on $name', (view) => {
  it('a security lead asks five people, settles what they contest, proves it, and signs off', async () => {
    const visit = await visitAs(view, lead);
    const { page } = visit;
    const title = `Readiness at ${view.width}`;
    const campaign = await openDiagnostic(visit, title);
    await picture(visit, view, 'campaign-open');
    await expectSound(visit);

    for (const [place, [name, named]] of respondents.entries()) {
      await page.goto(campaign);
      const link = await linkOf(page, name);
      const respondent = await openVisit(browser, view);
      const said = (area: string): Said => ({
        owner: area === 'Agent permissions' ? named : 'Platform lead',
        decider: 'Platform lead',
        next: 'Detection lead',
        may: 'I may give my view',
      });
      await answerByLink(respondent, link, said, {
        looked: (step) => (place === 0 ? picture(respondent, view, `answer-${step}`) : undefined),
        // The same screens for everyone: the first one's are held to everything.
        sound: place === 0,
      });
      await respondent.close();
    }
    await page.goto(campaign);
    await page
      .getByText(/Answers from 5 of 5 people|5 of 5 people have answered/)
      .first()
      .waitFor();
    await picture(visit, view, 'campaign-answered');

    await settleContested(visit, campaign, view);
    await attachEvidence(visit, view, `Stop of the assistant (${view.width})`);
    await moveAll(page, campaign, 'Submit for review', 'Submitted');

    // Who settled and submitted does not accept it alone.
    await page.goto(`${campaign}/review`);
    await page.getByRole('link', { name: 'Agent permissions', exact: true }).click();
    await dialog(page, 'Agent permissions')
      .getByRole('button', { name: 'Accept', exact: true })
      .click();
    await page.getByText(/your signature alone does not accept/).waitFor();
    await picture(visit, view, 'review-own-part');
    await expectSound(visit);

    const second = await visitAs(view, owner);
    await moveAll(second.page, campaign, 'Accept', 'Accepted');
    await picture(second, view, 'review-accepted');
    await expectSound(second);
    await second.close();

    await page.goto(`${campaign}/review`);
    await page.getByRole('heading', { level: 1, name: 'Every domain is accepted' }).waitFor();
    await press(page, 'Sign off');
    const form = dialog(page, /^Sign off/);
    await form.getByRole('textbox', { name: 'Why it holds up' }).fill('Seen with both teams.');
    await form.getByRole('button', { name: 'Sign off', exact: true }).click();

    // The band, with what binds it.
    await page.getByRole('heading', { level: 1, name: 'Signed off' }).waitFor();
    await page
      .getByText(/Signed off by Tomasz Wrona/)
      .first()
      .waitFor();
    await page.getByText('Emerging').first().waitFor();
    await page.getByText('Seen with both teams.', { exact: false }).first().waitFor();
    await picture(visit, view, 'signed-off');
    await expectSound(visit);
    await visit.close();

    // Executives are told results, and no one's answers.
    const executive = await visitAs(view, 'executive@demo.rolewright.example');
    await executive.page.goto(`${campaign}/reconcile`);
    await executive.page.waitForLoadState('networkidle');
    const seen = await executive.page.getByRole('main').innerText();
    for (const [name] of respondents) expect(seen).not.toContain(name);
    await executive.close();
  }, 600_000);

  it('a consultant opens one campaign at all six clients and follows it in one view', async () => {
    const visit = await visitAs(view, 'consultant@demo.rolewright.example');
    const { page } = visit;
    await page.getByRole('heading', { level: 1, name: /clients? needs? you/ }).waitFor();
    await page.getByRole('link', { name: 'Campaigns of all clients' }).click();
    await page.getByRole('heading', { level: 1, name: /clients (is|are) asked/ }).waitFor();
    await expectSound(visit);
    await press(page, 'Launch for clients');
    const form = dialog(page, 'Launch a campaign');
    const title = `Pulse of all at ${view.width}`;
    await form.getByRole('radio', { name: /^Ownership pulse/ }).check();
    await form.getByRole('textbox', { name: /^Title/ }).fill(title);
    await form.getByRole('button', { name: /All shown/ }).click();
    await picture(visit, view, 'launch');
    await expectSound(visit);
    await form.getByRole('button', { name: /^Launch at \d+ clients/ }).click();
    await page.getByText(/It began at \d+ clients/).waitFor({ timeout: 60_000 });
    await picture(visit, view, 'launched');
    await expectSound(visit);
    await page.getByRole('button', { name: 'Done' }).click();
    for (const client of [
      'Alderway Bank',
      'Brightloom Software',
      'Calder Health',
      'Dunmore Retail',
      'Eastmere Logistics',
      'Fernhollow Labs',
    ])
      await page.getByText(client).first().waitFor();
    expect(await page.getByText(title).count()).toBeGreaterThanOrEqual(6);
    await picture(visit, view, 'all-clients');
    await expectSound(visit);
    await visit.close();
  }, 300_000);

  it('a lead drops a job description, gets its split, and makes charters and a plan of it', async () => {
    const visit = await visitAs(view, lead);
    const { page } = visit;
    await page.goto(at('/roles'));
    await page.getByRole('heading', { level: 1, name: 'Is this post one job?' }).waitFor();
    await page.setInputFiles('input[type=file]', {
      name: 'post.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: await wordDocument('AI security lead', post),
    });
    await page.getByRole('heading', { level: 1, name: 'Frankenstein' }).waitFor();
    await page.getByRole('heading', { name: 'From roles to charters' }).scrollIntoViewIfNeeded();
    await picture(visit, view, 'post-split');
    await expectSound(visit);
    await press(page, /^Keep these \d charters$/);
    await page.getByText(/charters are kept as drafts/).waitFor();
    await press(page, 'Make the plan from it');
    await page.getByRole('link', { name: 'Open the plan' }).click();
    await page.getByRole('heading', { level: 1, name: /^From “/ }).waitFor();
    await page.getByRole('heading', { name: /^Decide/ }).waitFor();
    await picture(visit, view, 'plan-from-post');
    await expectSound(visit);

    await page.goto(at('/roles/charters'));
    await page.getByRole('link', { name: 'Platform control' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Platform control' }).waitFor();
    await press(page, 'Mark as agreed');
    await page.getByText(/^Agreed on/).waitFor();
    await picture(visit, view, 'charter');
    await expectSound(visit);
    // Of the second run's charters, one decides what an agreed one does: it says so.
    await press(page, 'Back to draft');
    await page.getByRole('button', { name: 'Mark as agreed' }).waitFor();
    await visit.close();
  }, 300_000);

  it('a post printed as PDF is read in the browser too', async () => {
    const visit = await visitAs(view, lead);
    const { page } = visit;
    const printer = await browser.newPage();
    await printer.setContent(
      `<h1>AI security lead</h1><ul>${post.map((line) => `<li>${line}</li>`).join('')}</ul>`,
    );
    const pdf = await printer.pdf();
    await printer.close();
    await page.goto(at('/roles'));
    await page.getByRole('heading', { level: 1, name: 'Is this post one job?' }).waitFor();
    await page.setInputFiles('input[type=file]', {
      name: 'post.pdf',
      mimeType: 'application/pdf',
      buffer: pdf,
    });
    await page.getByRole('heading', { level: 1, name: 'Frankenstein' }).waitFor();
    await expectSound(visit);
    await visit.close();
  }, 120_000);
});

/** A real-looking post that asks for everything. */
const post = [
  'Own application security reviews of every AI feature, including prompt injection testing',
  'Own cloud security of the model platform on AWS and Kubernetes',
  'Build machine learning evaluation and fine-tuning pipelines',
  'Own AI governance and the risk register, and run the steering committee',
  'Own privacy impact assessments and data retention',
  'Define the product roadmap with product managers',
  'Lead red team exercises and jailbreak testing',
  'Own detection engineering and incident response, on call',
  'Own secure SDLC, threat modeling and release gates',
  'Own compliance evidence for SOC 2 and the EU AI Act',
  'Report to the board each quarter',
  'Own the reference architecture and the AI gateway',
];
