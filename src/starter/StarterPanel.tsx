import { lazy, Suspense, useState } from 'react';
import type { Blueprint } from '../blueprint/blueprint.ts';
import type { PartKind } from '../blueprint/parts.ts';
import type { Decision } from '../decision/decide.ts';
import { download } from '../share/download.ts';
import { useAnswers, useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { FileAbout } from './FileAbout.tsx';
import { guidesIn } from './guides.ts';
import { kitFor } from './kits.ts';
import { LayerList } from './LayerList.tsx';
import { layersFor } from './layers.ts';
import { missingFrom } from './missing.ts';
import { pack, useStarter } from './useStarter.tsx';

const FileBrowser = lazy(() => import('./FileBrowser.tsx'));

interface Props {
  decision: Decision;
  blueprint: Blueprint;
  /** Whether the page is at rest, so that the files can be made ahead. */
  ready: boolean;
  /** The file that is open. */
  file: string | undefined;
  onFile: (path: string) => void;
  /** Opens a file from outside the browser, which then comes into sight. */
  onGuide: (path: string) => void;
  onPart: (part: PartKind) => void;
}

/** The files: what they are, how to take and start them, what is not there yet, and a look inside. */
export function StarterPanel({ decision, blueprint, ready, file, onFile, onGuide, onPart }: Props) {
  const say = useSay();
  const answers = useAnswers();
  const { language } = useView();
  const packed = useStarter(answers, language, ready);
  const [state, setState] = useState<'ready' | 'working' | 'done' | 'failed'>('ready');
  const kit = kitFor(decision.recommended);
  const missing = missingFrom(layersFor(decision), blueprint, decision);
  const slug = packed?.starter.slug ?? 'my-game';

  async function take() {
    setState('working');
    try {
      const { starter, bytes } = packed ?? (await pack(answers, language));
      download(`${starter.slug}.zip`, new Blob([bytes], { type: 'application/zip' }));
      setState('done');
    } catch {
      setState('failed');
    }
  }

  return (
    <section aria-labelledby="starter" className="starter">
      <h2 id="starter">{say(words.starter)}</h2>
      <div className="result-columns">
        <div className="starter-words">
          <p>
            {say(kit.adds)}
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
          {packed && (
            <>
              <h3>{say(words.guides)}</h3>
              <ul className="guides">
                {guidesIn(packed.starter.files, language).map(({ path, title }) => (
                  <li key={path}>
                    <button type="button" className="quiet" onClick={() => onGuide(path)}>
                      {title}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <div className="starter-words">
          <LayerList decision={decision} />
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
        </div>
      </div>
      {packed && (
        <Suspense>
          <FileBrowser
            files={packed.starter.files}
            chosen={file}
            onChoose={onFile}
            about={(path) => <FileAbout path={path} starter={packed.starter} onPart={onPart} />}
          />
        </Suspense>
      )}
    </section>
  );
}
