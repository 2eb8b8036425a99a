import { useEffect, useState } from 'react';
import type { Language } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import type { Starter } from './assemble.ts';

export interface Packed {
  readonly starter: Starter;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Loads what makes the files only now, and makes them. */
export async function pack(answers: Answers, language: Language): Promise<Packed> {
  const [{ assemble }, { zip }] = await Promise.all([import('./assemble.ts'), import('./zip.ts')]);
  const starter = await assemble(answers, language);
  return { starter, bytes: zip(starter) };
}

/**
 * The files for the present answers, made ahead while the visitor reads, once nothing more urgent is under way;
 * undefined until then or if it failed.
 */
export function useStarter(answers: Answers, language: Language, ready: boolean): Packed | undefined {
  const [packed, setPacked] = useState<Packed>();
  useEffect(() => {
    let current = true;
    setPacked(undefined);
    if (!ready) return;
    const timer = setTimeout(() => {
      pack(answers, language).then(
        (made) => current && setPacked(made),
        () => undefined,
      );
    }, 300);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [answers, language, ready]);
  return packed;
}
