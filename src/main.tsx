import { hydrateRoot } from 'react-dom/client';
import { App, loadResult } from './App.tsx';
import { createDrawer } from './diagram/draw.ts';
import { preferredLanguage } from './language/text.ts';
import { answerStore } from './questionnaire/store.ts';
import { createAddressBar } from './share/addressBar.ts';
import { toLink } from './share/link.ts';
import { createMemory } from './share/memory.ts';
import './ui/style.css';

const memory = createMemory(window);
const theme = memory.read('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

const address = createAddressBar(window, preferredLanguage(navigator.languages));
/** The same path beside the page in development and in the build. */
const frameUrl = new URL('src/diagram/frame.html', document.baseURI).href;

const drawer = createDrawer(window, frameUrl);

// A shared link is to show its own picture: what draws it need not wait for the page.
if (Object.keys(answerStore.getState().answers).length > 0) drawer.warm();
if (address.view().at === 'result') loadResult();

let remembers = true;
answerStore.subscribe(({ answers }) => {
  // Starting over keeps the last answers, to go on with after all.
  if (!remembers || Object.keys(answers).length === 0) return;
  remembers = memory.write('link', toLink({ answers, at: address.view().at }));
  if (!remembers) address.notify({ kind: 'not-remembered' });
});

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
hydrateRoot(root, <App wizard={{ address, memory, drawer }} />);
