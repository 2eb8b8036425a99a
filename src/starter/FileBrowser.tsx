import { type ReactNode, useState } from 'react';
import type { Language } from '../language/text.ts';
import { useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { highlight } from './highlight.ts';
import { covers } from './layers.ts';
import { type Folder, treeOf } from './tree.ts';

interface Props {
  files: ReadonlyMap<string, string>;
  /** The file that is open; the first README, until one is chosen. */
  chosen: string | undefined;
  onChoose: (path: string) => void;
  /** What is said of the open file above its contents. */
  about: (path: string) => ReactNode;
}

/** The file an entry means: itself, the first of a folder, or without one the README in the visitor's language. */
function fileMeant(entry: string | undefined, paths: readonly string[], language: Language): string {
  const meant = entry === undefined ? undefined : paths.find((path) => covers(entry, path));
  return meant ?? (language === 'ko' ? 'README.ko.md' : 'README.md');
}

/** The starter before it is downloaded: the tree, and the contents of one file. */
export default function FileBrowser({ files, chosen, onChoose, about }: Props) {
  const say = useSay();
  const { language } = useView();
  const paths = [...files.keys()];
  const open = fileMeant(chosen, paths, language);
  const text = files.get(open) ?? '';
  return (
    <div className="file-browser" id="files">
      <nav className="file-tree" aria-label={say(words.files)}>
        <FolderList folder={treeOf(paths)} open={open} onChoose={onChoose} />
      </nav>
      <div className="file-view">
        <div className="file-head">
          <h4>{open}</h4>
          <CopyFile key={open} text={text} />
        </div>
        {about(open)}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
        <section className="file-text" tabIndex={0} aria-label={open}>
          <pre>
            <code>
              {highlight(open, text).map((run, index) =>
                run.kind ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never move.
                  <span key={index} className={`code-${run.kind}`}>
                    {run.text}
                  </span>
                ) : (
                  run.text
                ),
              )}
            </code>
          </pre>
        </section>
      </div>
    </div>
  );
}

function FolderList({
  folder,
  open,
  onChoose,
}: {
  folder: Folder;
  open: string;
  onChoose: (path: string) => void;
}) {
  return (
    <ul>
      {folder.folders.map((each) => (
        <li key={each.name}>
          <details key={String(holds(each, open))} open={holds(each, open)}>
            <summary>{each.name}/</summary>
            <FolderList folder={each} open={open} onChoose={onChoose} />
          </details>
        </li>
      ))}
      {folder.files.map((path) => (
        <li key={path}>
          <button type="button" aria-current={path === open || undefined} onClick={() => onChoose(path)}>
            {path.split('/').at(-1)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function holds(folder: Folder, path: string): boolean {
  return folder.files.includes(path) || folder.folders.some((each) => holds(each, path));
}

function CopyFile({ text }: { text: string }) {
  const say = useSay();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  }
  return (
    <button type="button" className="quiet" onClick={copy}>
      <span role="status">
        {say(state === 'copied' ? words.copied : state === 'failed' ? words.copyFileFailed : words.copyFile)}
      </span>
    </button>
  );
}
