import { blueprintOf } from '../src/blueprint/blueprint.ts';
import { decide } from '../src/decision/decide.ts';
import { type Direction, toMermaid } from '../src/diagram/mermaid.ts';
import type { Answers } from '../src/questionnaire/answers.ts';
import { toLink } from '../src/share/link.ts';

/** A shooter of an established team: every part of the wizard has something to show for it. */
export const answers: Answers = {
  members: 'own',
  saves: 'server',
  ranking: 'own',
  play: 'match',
  peak: '100k',
  traffic: 'events',
  regions: 'few',
  downtime: 'minutes',
  operators: 'crew',
  hardware: 'owned',
  cost: 'monthly',
  residency: 'no',
  backoffice: 'yes',
  framework: 'django',
  database: 'postgresql',
};

function pictureOf(given: Answers, direction: Direction): string {
  const { recommended, framework } = decide(given);
  return toMermaid(blueprintOf(recommended, framework, given), 'ko', direction);
}

/** Opens the result; its picture is the wide one. */
export const resultLink = toLink({ answers, at: 'result' });
export const resultText = pictureOf(answers, 'LR');

/** Opens a question whose every answer changes the picture beside it. */
export const questionLink = toLink({ answers, at: 'database' });
const later = ['mysql', 'oracle'] as const;
export const controls = later.map((database) => `input[type=radio][value=${database}]`);
export const questionTexts = [answers, ...later.map((database) => ({ ...answers, database }))].map((each) =>
  pictureOf(each, 'TB'),
);
