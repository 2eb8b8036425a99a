import type { Outcome } from '../decision/outcomes.ts';

const cloud = 'M7 17.5h9.6a3.9 3.9 0 0 0 .5-7.8 5.4 5.4 0 0 0-10.3-1A4.4 4.4 0 0 0 7 17.5Z';

/** The sign of an outcome: five drawings of one family. Beside it always stands the word. */
export function Sign({ outcome }: { outcome: Outcome }) {
  return (
    <svg className="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {outcome === 'none' && <circle cx="12" cy="12" r="7" />}
      {outcome === 'single' && <rect x="5" y="5" width="14" height="14" rx="2.5" />}
      {outcome === 'cloud' && <path d={cloud} />}
      {outcome === 'idc' && (
        <>
          <rect x="5" y="4" width="14" height="16" rx="2.5" />
          <path d="M5 9.3h14M5 14.7h14" />
        </>
      )}
      {outcome === 'hybrid' && (
        <>
          <path d="M10 20H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h2M4 11h3M4 15.5h6" />
          <path d={cloud} transform="translate(6.6 4.6) scale(.72)" />
        </>
      )}
    </svg>
  );
}
