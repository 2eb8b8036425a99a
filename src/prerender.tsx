import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';
import { firstView } from './share/addressBar.ts';
import { stillWizard } from './ui/stillWizard.ts';

/** The first screen as HTML, for index.html. */
export function firstScreen(): string {
  return renderToString(<App wizard={stillWizard(firstView)} />);
}
