import { wordNotice } from '../share/notices.ts';
import { useSay, useView, useWizard } from './Wizard.tsx';
import { words } from './words.ts';

/** What could not be taken as it stood, until the visitor closes it. */
export function Notices() {
  const say = useSay();
  const { address } = useWizard();
  const { notices } = useView();
  const sentences = [...new Set(notices.map((notice) => say(wordNotice(notice))))];
  return (
    <div className="notices" role="status">
      {sentences.length > 0 && (
        <div className="notice">
          <p className="notice-title">{say(words.notice)}</p>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {notices.some(({ kind }) => kind !== 'not-remembered' && kind !== 'too-long') && (
            <p>{say(words.kept)}</p>
          )}
          <button type="button" className="quiet" onClick={address.dismissNotices}>
            {say(words.close)}
          </button>
        </div>
      )}
    </div>
  );
}
