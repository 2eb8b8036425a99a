import { useEffect, useState } from 'react';
import { useSay, useWizard } from './Wizard.tsx';
import { words } from './words.ts';

type Theme = 'light' | 'dark';

/** Light or dark: the system's, until the visitor chooses. */
export function ThemeSwitch() {
  const say = useSay();
  const { memory } = useWizard();
  const [theme, setTheme] = useState<Theme>('light');

  useEffect(() => {
    const kept = memory.read('theme');
    setTheme(kept === 'dark' || kept === 'light' ? kept : systemTheme());
  }, [memory]);

  function change() {
    const next = theme === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    memory.write('theme', next);
    setTheme(next);
  }

  return (
    <button type="button" className="quiet" onClick={change}>
      {say(theme === 'dark' ? words.themeLight : words.themeDark)}
    </button>
  );
}

function systemTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
