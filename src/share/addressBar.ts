import { firstQuestion } from '../decision/nextQuestion.ts';
import type { Outcome } from '../decision/outcomes.ts';
import { type Language, languages } from '../language/text.ts';
import { type AnswerState, answerStore, replaceAnswers } from '../questionnaire/store.ts';
import { fromLink, toLink } from './link.ts';
import type { Notice } from './notices.ts';
import type { Screen } from './screens.ts';

/** What the address says apart from the answers. */
export interface View {
  readonly at: Screen;
  /** What is compared, if it was chosen. */
  readonly compare?: readonly Outcome[];
  readonly language: Language;
  readonly notices: readonly Notice[];
  /** Where Next leads back to, when an answer is being changed from there. */
  readonly returnTo?: Screen;
  /** The earlier rules under which the opened link was written, as long as its answers stand. */
  readonly rules?: number;
}

/** The one gateway to the address bar: everything on the page is read from it and written to it. */
export interface AddressBar {
  view(): View;
  /** What the pre-rendered page shows, so that hydration finds what it expects. */
  firstView(): View;
  subscribe(listener: () => void): () => void;
  /** Goes to a screen, as a new step of the browser's history. */
  go(at: Screen, returnTo?: Screen): void;
  /** Chooses the outcomes to compare, on the page that is there. */
  compare(outcomes: readonly Outcome[]): void;
  setLanguage(language: Language): void;
  /** Tells the visitor something, once. */
  notify(notice: Notice): void;
  dismissNotices(): void;
  /** From now on the address speaks of today's rules only. */
  forgetRules(): void;
}

/** The screen that is pre-rendered: the first question, in the first language. */
export const firstView: View = { at: firstQuestion, language: languages[0], notices: [] };

/** Kept with each history entry: whether it is ours and where an edit returns to. */
interface Entry {
  readonly ours: true;
  readonly returnTo?: Screen;
}

function isEntry(state: unknown): state is Entry {
  return typeof state === 'object' && state !== null && 'ours' in state;
}

/** The screen an address without one opens: whoever has answers wants the result. */
function usualScreen(answers: AnswerState['answers']): Screen {
  return Object.keys(answers).length > 0 ? 'result' : firstQuestion;
}

export function createAddressBar(page: Window, browserLanguage: Language): AddressBar {
  const listeners = new Set<() => void>();
  let chosenLanguage: Language | undefined;
  let view: View = { ...firstView, language: browserLanguage };

  function show(next: View): void {
    view = next;
    for (const listener of listeners) listener();
  }

  function hash(at: Screen): string {
    const { answers } = answerStore.getState();
    const { compare: compared, rules } = view;
    const compare = at === 'compare' ? compared : undefined;
    const language = chosenLanguage;
    return `#${toLink({ answers, at, ...(compare && { compare }), ...(language && { language }), ...(rules && { rules }) })}`;
  }

  /** What lasts while one goes from screen to screen. */
  function lasting(): Pick<View, 'language' | 'rules'> {
    const { language, rules } = view;
    return { language, ...(rules && { rules }) };
  }

  function forgetRules(): void {
    const { rules, ...rest } = view;
    if (rules !== undefined) show(rest);
  }

  function write(how: 'push' | 'replace', at: Screen, returnTo: Screen | undefined): void {
    const entry: Entry = { ours: true, ...(returnTo && { returnTo }) };
    const address = page.location.pathname + hash(at);
    if (how === 'push') page.history.pushState(entry, '', address);
    else page.history.replaceState(entry, '', address);
  }

  /** Reads an address that did not come from this page: everything in it counts. */
  function open(): void {
    const { hash, search } = page.location;
    const link = hash.length > 1 ? hash : search;
    const { answers, at = usualScreen(answers), compare, language, notices, rules } = fromLink(link);
    if (notices.some(({ kind }) => kind === 'too-long')) {
      write('replace', view.at, view.returnTo);
      show({ ...view, notices });
      return;
    }
    replaceAnswers(answers);
    chosenLanguage = language ?? chosenLanguage;
    show({
      at,
      ...(compare && { compare }),
      language: chosenLanguage ?? browserLanguage,
      notices,
      ...(rules && { rules }),
    });
    if (link) write('replace', at, undefined);
  }

  /** A step within our own history: it says which screen, the answers are those given last. */
  function revisit(entry: Entry): void {
    const { at = firstQuestion, compare } = fromLink(page.location.hash);
    const { returnTo } = entry;
    show({ at, ...(compare && { compare }), ...lasting(), notices: [], ...(returnTo && { returnTo }) });
    write('replace', at, returnTo);
  }

  page.addEventListener('popstate', ({ state }) => {
    if (isEntry(state)) revisit(state);
    else if (page.location.hash.length > 1) open();
    else revisit({ ours: true });
  });
  open();
  answerStore.subscribe(() => {
    // What was advised then was advised on other answers.
    forgetRules();
    write('replace', view.at, view.returnTo);
  });

  return {
    view: () => view,
    firstView: () => firstView,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go(at, returnTo) {
      write('push', at, returnTo);
      show({ at, ...lasting(), notices: [], ...(returnTo && { returnTo }) });
    },
    compare(outcomes) {
      show({ ...view, compare: outcomes });
      write('replace', view.at, view.returnTo);
    },
    setLanguage(language) {
      chosenLanguage = language;
      write('replace', view.at, view.returnTo);
      show({ ...view, language });
    },
    notify(notice) {
      if (!view.notices.some(({ kind }) => kind === notice.kind))
        show({ ...view, notices: [...view.notices, notice] });
    },
    dismissNotices() {
      show({ ...view, notices: [] });
    },
    forgetRules() {
      forgetRules();
      write('replace', view.at, view.returnTo);
    },
  };
}
