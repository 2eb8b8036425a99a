import type { View } from '../share/addressBar.ts';
import type { Wizard } from './Wizard.tsx';

/** A wizard that shows one view and reaches nothing outside: for pages that are rendered without a browser. */
export function stillWizard(view: View): Wizard {
  const still = () => undefined;
  return {
    address: {
      view: () => view,
      firstView: () => view,
      subscribe: () => still,
      go: still,
      compare: still,
      setLanguage: still,
      notify: still,
      dismissNotices: still,
      forgetRules: still,
    },
    memory: { read: still, write: () => false },
    drawer: { draw: () => new Promise(still), warm: still },
  };
}
