import type { Text } from '../language/text.ts';

export interface Option {
  readonly label: Text;
  /** One line of what choosing it means, for somebody who has never run a server. */
  readonly meaning?: Text;
}

/** A question with a closed list of answers. */
export interface ChoiceQuestion {
  readonly kind: 'choice';
  /** 1 duties, 2 load, 3 team: these decide the hosting. 4 the starter: never does. */
  readonly part: 1 | 2 | 3 | 4;
  /** Two or three words for a review row or a reason. */
  readonly topic: Text;
  readonly ask: Text;
  /** Why we ask, in a sentence or two. */
  readonly why: Text;
  readonly options: Readonly<Record<string, Option>>;
  /**
   * The option the engine works with while nothing better is known: for `unsure` and for a question
   * not answered yet. The smallest duty, so that nobody is sent to buy what nothing has asked for.
   */
  readonly assume: string;
  /** Asked only while another question has one of these answers. */
  readonly onlyWhen?: { readonly question: string; readonly is: readonly string[] };
  /** Asked only where the advice is to run a server. */
  readonly onlyWithServer?: true;
}

/** A question answered in the visitor's own words. */
export interface TextQuestion {
  readonly kind: 'text';
  readonly part: 4;
  readonly topic: Text;
  readonly ask: Text;
  readonly why: Text;
  /** In Unicode code points. */
  readonly longest: number;
}

export type Question = ChoiceQuestion | TextQuestion;
