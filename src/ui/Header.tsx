import { firstQuestion } from '../decision/nextQuestion.ts';
import { languages } from '../language/text.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useSay, useView, useWizard } from './Wizard.tsx';
import { words } from './words.ts';

/** The brand and the two switches that are there on every screen. */
export function Header() {
  const say = useSay();
  const { address } = useWizard();
  const { language, at } = useView();
  const other = languages.find((each) => each !== language) ?? language;
  return (
    <header className="header">
      <button type="button" className="skip" onClick={skip}>
        {say(words.skip)}
      </button>
      <button
        type="button"
        className="brand"
        onClick={() => at !== firstQuestion && address.go(firstQuestion)}
      >
        <BrandMark />
        <span>{say(words.brand)}</span>
      </button>
      <div className="header-tools">
        <button
          type="button"
          className="quiet"
          lang={other}
          aria-label={say(words.language)}
          onClick={() => address.setLanguage(other)}
        >
          {say(words.languageShort)}
        </button>
        <ThemeSwitch />
      </div>
    </header>
  );
}

/** A button, not a link to an anchor: the address holds the answers. */
function skip() {
  document.querySelector<HTMLElement>('main h1')?.focus();
}

function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" />
      <path d="M11.5 12.2a4.6 4.6 0 1 1 6.6 4.1c-1.4.7-2.1 1.5-2.1 3" />
      <rect className="brand-machine" x="11" y="22.4" width="10" height="3.4" rx="1.2" />
    </svg>
  );
}
