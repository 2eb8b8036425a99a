import { useAnswers, useView } from '../ui/Wizard.tsx';
import type { Explanation } from './explain.ts';
import { type DecisionRecord, dayOf, recordOf } from './record.ts';

/** Writes the record of the visitor's decision, with this page's address and today's date. */
export function useRecord(explanation: Explanation): () => DecisionRecord {
  const answers = useAnswers();
  const { language } = useView();
  return () => recordOf(answers, explanation, { language, link: location.href, date: dayOf(new Date()) });
}
