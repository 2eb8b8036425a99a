import { useState } from 'react';
import type { Blueprint } from '../blueprint/blueprint.ts';
import type { Decision } from '../decision/decide.ts';
import { useAnswers, useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { download } from './download.ts';
import { FileNames } from './FileNames.tsx';
import { kitFor } from './kits.ts';
import { missingFrom } from './missing.ts';
import { pack, useStarter } from './useStarter.tsx';

/** The files: what they are, what is not there yet, the download, and how to start them. */
export function StarterPanel({ decision, blueprint }: { decision: Decision; blueprint: Blueprint }) {
  const say = useSay();
  const answers = useAnswers();
  const { language } = useView();
  const packed = useStarter(answers, language);
  const [state, setState] = useState<'ready' | 'working' | 'done' | 'failed'>('ready');
  const kit = kitFor(decision.recommended);
  const missing = missingFrom(kit, blueprint, decision);
  const slug = packed?.starter.slug ?? 'my-game';

  async function take() {
    setState('working');
    try {
      const { starter, bytes } = packed ?? (await pack(answers, language));
      download(`${starter.slug}.zip`, bytes);
      setState('done');
    } catch {
      setState('failed');
    }
  }

  return (
    <section aria-labelledby="starter" className="starter">
      <h2 id="starter">{say(words.starter)}</h2>
      <p>
        {say(kit.title)}
        {kit.project === 'django' && <> — {say(decision.frameworkReason.because)}</>}
      </p>
      <div className="starter-take">
        <button type="button" className="primary" onClick={take} disabled={state === 'working'}>
          {say(words.download)}
          {packed && <span className="size"> · {Math.ceil(packed.bytes.length / 1024)} KB</span>}
        </button>
        {packed && (
          <span className="muted">
            {say({ ko: `파일 ${packed.starter.files.size}개`, en: `${packed.starter.files.size} files` })}
          </span>
        )}
      </div>
      <p role="status">
        {state === 'working' && say(words.preparing)}
        {state === 'done' && say(words.downloaded)}
      </p>
      {state === 'failed' && (
        <p role="alert" className="error">
          {say(words.downloadFailed)}
        </p>
      )}
      <h3>{say(words.startIt)}</h3>
      <pre className="commands">
        <code>{[`unzip ${slug}.zip -d ${slug}`, `cd ${slug}`, ...kit.start].join('\n')}</code>
      </pre>
      <details>
        <summary>{say(words.partFiles)}</summary>
        <dl className="part-files">
          {blueprint.parts.map((part) => (
            <div key={part.id}>
              <dt>{say(part.name)}</dt>
              <dd>
                <FileNames names={kit.implements[part.id]} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {missing.length > 0 && (
        <>
          <h3>{say(words.notYet)}</h3>
          <ul className="missing">
            {missing.map((text) => (
              <li key={text.en}>{say(text)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
