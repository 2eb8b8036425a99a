import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import { firstView } from './share/addressBar.ts';

/** The first screen as HTML, for index.html. */
export function firstScreen(): string {
  const still = () => undefined;
  return renderToString(
    <App
      wizard={{
        address: {
          view: () => firstView,
          firstView: () => firstView,
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
      }}
    />,
  );
}
