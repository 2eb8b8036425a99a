import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { test as base, type ConsoleMessage, expect, type Locator, type Page } from '@playwright/test';
import { type Outcome, outcomes } from '../src/decision/outcomes.ts';
import type { Language, Text } from '../src/language/text.ts';
import {
  type Answer,
  type ChoiceId,
  optionOf,
  type QuestionId,
  questionIds,
  questions,
} from '../src/questionnaire/questions.ts';
import { words } from '../src/ui/words.ts';

export { expect } from '@playwright/test';

interface Options {
  /** The language the browser asks for. */
  language: Language;
}

/** Everything that a page may not do on its visitor's machine, as it happens. */
interface Complaints {
  readonly seen: string[];
  /** What the test causes on purpose. */
  readonly expected: RegExp[];
}

export const test = base.extend<Options & { visitor: Visitor; complaints: Complaints }>({
  language: ['ko', { option: true }],
  actionTimeout: 20_000,
  locale: ({ language }, use) => use(language === 'ko' ? 'ko-KR' : 'en-GB'),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
  complaints: async ({}, use) => {
    const complaints: Complaints = { seen: [], expected: [] };
    await use(complaints);
    const unexpected = complaints.seen.filter((text) => !complaints.expected.some((each) => each.test(text)));
    expect(unexpected, 'policy violations, errors and requests elsewhere').toEqual([]);
  },
  page: async ({ page, baseURL, complaints }, use) => {
    await watch(page, complaints.seen, baseURL ?? '');
    await use(page);
  },
  visitor: async ({ page, language, complaints }, use) => use(new Visitor(page, language, complaints)),
});

/** Writes down policy violations (in the frame, too), console errors, uncaught errors and foreign requests. */
export async function watch(page: Page, seen: string[], home: string): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy violation: ${violatedDirective} ${blockedURI} in ${location.pathname}`),
    );
  });
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => seen.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(home).origin && protocol !== 'blob:' && protocol !== 'data:')
      seen.push(`elsewhere: ${request.url()}`);
  });
}

/** The beginning of a choice's accessible name; its meaning follows. */
function startsWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

export const choice = <Q extends ChoiceId>(id: Q, answer: Answer<Q>): Text => optionOf(id, answer).label;

/** What a visitor can do and see. Everything is found by its role and its words. */
export class Visitor {
  constructor(
    readonly page: Page,
    public language: Language,
    private readonly complaints: Complaints,
  ) {}

  say(text: Text): string {
    return text[this.language];
  }

  /** The same person with another page, for example on another machine. */
  on(page: Page): Visitor {
    return new Visitor(page, this.language, this.complaints);
  }

  /** A test that breaks something on purpose says which complaint that must cause. */
  expects(complaint: RegExp): void {
    this.complaints.expected.push(complaint);
  }

  // Going about

  async opens(address = ''): Promise<void> {
    await this.page.goto(address);
    await this.arrives();
  }

  /** The page is alive once it says which screen this is. */
  async arrives(): Promise<void> {
    await expect(this.page).toHaveTitle(
      new RegExp(`· ${startsWith(this.say(words.brand)).source.slice(1)}$`),
    );
  }

  async presses(text: Text): Promise<void> {
    await this.button(text).click();
  }

  async goesOn(): Promise<void> {
    await this.page.locator('form.question').getByRole('button').last().click();
  }

  async chooses<Q extends ChoiceId>(id: Q, answer: Answer<Q>): Promise<void> {
    await this.seesQuestion(id);
    await this.radio(id, answer).check();
  }

  async answers<Q extends ChoiceId>(id: Q, answer: Answer<Q>): Promise<void> {
    await this.chooses(id, answer);
    await this.goesOn();
  }

  /** Answers whatever is asked, until only the name is. */
  async answersAll(all: { readonly [Q in ChoiceId]?: Answer<Q> }): Promise<void> {
    for (let id = await this.asked(); id !== 'name'; id = await this.asked()) {
      await this.answers(id, all[id] as never);
      await expect(this.title()).not.toHaveText(this.say(questions[id].ask));
    }
  }

  /** The question on the screen. */
  async asked(): Promise<QuestionId> {
    const title = await this.title().textContent();
    const id = questionIds.find((each) => this.say(questions[each].ask) === title);
    if (!id) throw new Error(`"${title}" is no question`);
    return id;
  }

  async names(name: string): Promise<void> {
    await this.seesQuestion('name');
    await this.nameField().fill(name);
    await this.goesOn();
  }

  /** Changes one answer from the page of all answers, and comes back to it. */
  async edits(id: QuestionId): Promise<void> {
    await this.row(id).getByRole('button').click();
    await this.seesQuestion(id);
  }

  async reviews(): Promise<void> {
    await this.presses(words.review);
    await this.seesTitle(words.review);
  }

  async copiesLink(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.presses(words.copy);
    await expect(this.page.getByText(this.say(words.copied), { exact: true })).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async downloads(): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: startsWith(this.say(words.download)) }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async speaks(language: Language): Promise<void> {
    if (language !== this.language) await this.button(words.language).click();
    this.language = language;
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
  }

  // Finding

  button(text: Text): Locator {
    return this.page.getByRole('button', { name: this.say(text), exact: true });
  }

  radio<Q extends ChoiceId>(id: Q, answer: Answer<Q>): Locator {
    return this.page.getByRole('radio', { name: startsWith(this.say(choice(id, answer))) });
  }

  nameField(): Locator {
    return this.page.getByRole('textbox', { name: this.say(questions.name.ask) });
  }

  title(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 1 });
  }

  row(id: QuestionId): Locator {
    return this.page
      .locator('.answer-row')
      .filter({ has: this.page.locator('dt').getByText(this.say(questions[id].topic), { exact: true }) });
  }

  picture(): Locator {
    return this.page.locator('figure[data-picture]');
  }

  // Seeing

  async seesTitle(text: Text): Promise<void> {
    await expect(this.title()).toHaveText(this.say(text));
  }

  async seesQuestion(id: QuestionId): Promise<void> {
    await this.seesTitle(questions[id].ask);
  }

  async seesAdvice(outcome: Outcome): Promise<void> {
    await this.seesTitle(outcomes[outcome].verdict);
  }

  /** Every picture there is has been drawn. */
  async seesPicture(): Promise<void> {
    await expect(this.picture().first()).toBeAttached();
    const undrawn = this.page.locator('figure[data-picture]:not([data-drawn=true])');
    await expect(undrawn).toHaveCount(0, { timeout: 30_000 });
  }

  async seesAnswer(id: QuestionId, shown: string): Promise<void> {
    await expect(this.row(id).locator('dd').first()).toHaveText(shown);
  }

  async seesChoice<Q extends ChoiceId>(id: Q, answer: Answer<Q>): Promise<void> {
    await this.seesAnswer(id, this.say(choice(id, answer)));
  }

  /** Every answer as the review page has it, topic by topic. */
  async answersOnReview(): Promise<Record<string, string>> {
    const rows = await this.page
      .locator('.answer-row')
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector('dt')?.textContent ?? '',
          row.querySelector('dd')?.textContent ?? '',
        ]),
      );
    return Object.fromEntries(rows);
  }

  /** The parts as the picture writes them, each with its lines. */
  async partsInPicture(): Promise<string[]> {
    await this.seesPicture();
    return this.picture()
      .locator('svg.canvas .part')
      .evaluateAll((parts) =>
        parts.map((part) =>
          [...part.querySelectorAll('text')].map((line) => line.textContent.trim()).join(' · '),
        ),
      );
  }

  /** The parts as the words beneath the picture say them. */
  async partsInWords(): Promise<string[]> {
    return this.picture()
      .locator('.words > li > ul > li')
      .evaluateAll((parts) => parts.map((part) => (part.firstChild?.textContent ?? '').trim()));
  }

  async readsWords(): Promise<void> {
    await this.picture().getByText(this.say(words.inWords), { exact: true }).click();
    await expect(this.picture().locator('.words').first()).toBeVisible();
  }

  async hasNoBarriers(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    expect(
      violations.map(
        ({ id, help, nodes }) => `${id}: ${help} ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`,
      ),
    ).toEqual([]);
  }
}
