import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Drawer } from '../diagram/draw.ts';
import type { Text } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { answerStore } from '../questionnaire/store.ts';
import type { AddressBar, View } from '../share/addressBar.ts';
import type { Memory } from '../share/memory.ts';

/** The named doors to the outside that components may use. */
export interface Wizard {
  readonly address: AddressBar;
  readonly drawer: Drawer;
  readonly memory: Memory;
}

const WizardContext = createContext<Wizard | undefined>(undefined);

export function WizardProvider({ wizard, children }: { wizard: Wizard; children: ReactNode }) {
  return <WizardContext value={wizard}>{children}</WizardContext>;
}

export function useWizard(): Wizard {
  const wizard = use(WizardContext);
  if (!wizard) throw new Error('no wizard above this component');
  return wizard;
}

export function useView(): View {
  const { address } = useWizard();
  return useSyncExternalStore(address.subscribe, address.view, address.firstView);
}

export function useAnswers(): Answers {
  return useStore(answerStore, ({ answers }) => answers);
}

/** Says a text in the visitor's language. */
export function useSay(): (text: Text) => string {
  const { language } = useView();
  return (text) => text[language];
}
