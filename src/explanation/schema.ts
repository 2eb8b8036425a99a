import { outcomeIds } from '../decision/outcomes.ts';
import { languages } from '../language/text.ts';
import {
  answersTo,
  choiceIds,
  hostingIds,
  optionsOf,
  questionIds,
  questions,
} from '../questionnaire/questions.ts';
import { mostTippingPoints } from './tippingPoints.ts';

/** Names the schema wherever it is published; rises with a record that older readers would misread. */
export const schemaId = 'urn:need-a-server:advice:1';

const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 0 };
const outcome = { enum: outcomeIds };

/** An object with exactly these properties, the optional ones apart. */
function exactly(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

const list = (items: object, limits: { minItems?: number; maxItems?: number } = {}) => ({
  type: 'array',
  items,
  ...limits,
});

/** Whatever a question is, these properties hold one of its own options. */
function optionsOfItsQuestion(...names: readonly string[]) {
  return {
    oneOf: hostingIds.map((id) => ({
      properties: {
        question: { const: id },
        ...Object.fromEntries(names.map((name) => [name, { enum: optionsOf(id) }])),
      },
    })),
  };
}

const answer = {
  ...exactly({
    question: { enum: hostingIds },
    option: text,
    assumed: { type: 'boolean' },
    topic: text,
    label: text,
  }),
  ...optionsOfItsQuestion('option'),
};

const reason = exactly(
  {
    id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    text,
    source: exactly({ title: text, url: { type: 'string', pattern: '^https?://\\S+$' } }),
    answers: list({ $ref: '#/$defs/answer' }),
  },
  ['source'],
);

const change = {
  ...exactly({ question: { enum: hostingIds }, from: text, to: text, assumed: { type: 'boolean' } }),
  ...optionsOfItsQuestion('from', 'to'),
};

const assumption = {
  ...exactly({
    question: { enum: hostingIds },
    option: text,
    topic: text,
    label: text,
    matters: { type: 'boolean' },
    otherwise: list(exactly({ option: text, label: text, recommended: outcome, runnerUp: outcome })),
  }),
  ...optionsOfItsQuestion('option'),
};

/** What is answered at each question; every question about the hosting is there, if only with `unsure`. */
const answers = {
  type: 'object',
  properties: Object.fromEntries(
    questionIds.map((id) => [
      id,
      id === 'name'
        ? { type: 'string', minLength: 1, maxLength: questions.name.longest }
        : { enum: answersTo(id) },
    ]),
  ),
  required: hostingIds,
  additionalProperties: false,
};

/**
 * The JSON Schema (2020-12) of a decision record. All that can be derived from the questionnaire and the outcomes
 * is; a test writes it to `public/advice.schema.json` and holds the file to it.
 */
export function adviceSchema() {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId,
    title: 'Need a Server? A decision record',
    description:
      'Whether a game needs a server and which kind, for given answers: the decision, its reasons, the alternatives, what would change it and what was assumed. Texts are in the language named.',
    ...exactly({
      $schema: { type: 'string', format: 'uri' },
      language: { enum: languages },
      link: {
        type: 'string',
        description: 'Opens the same result: an address, or what comes after its #.',
        pattern: '(^|#)v=\\d+&rules=\\d+&\\S*check=[0-9a-z]+$',
      },
      date: {
        type: 'string',
        format: 'date',
        pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
      },
      rules: { type: 'integer', minimum: 1, description: 'The version of the rules that decided.' },
      answers: { ...answers, description: 'What was said, by question.' },
      context: list(
        { $ref: '#/$defs/answer' },
        { minItems: hostingIds.length - choiceIds.filter((id) => 'onlyWhen' in questions[id]).length },
      ),
      recommended: outcome,
      verdict: text,
      meaning: text,
      certainty: text,
      runnerUp: outcome,
      tradeOff: text,
      framework: { enum: optionsOf('framework') },
      reasons: list({ $ref: '#/$defs/reason' }, { minItems: 1 }),
      alternatives: list(
        exactly({
          outcome,
          name: text,
          isRunnerUp: { type: 'boolean' },
          reason: { $ref: '#/$defs/reason' },
        }),
        { minItems: outcomeIds.length - 1, maxItems: outcomeIds.length - 1 },
      ),
      tippingPoints: list(
        exactly({
          text,
          changes: list({ $ref: '#/$defs/change' }, { minItems: 1, maxItems: 2 }),
          recommended: outcome,
          runnerUp: outcome,
        }),
        { maxItems: mostTippingPoints },
      ),
      closeness: exactly({
        level: { enum: ['firm', 'open', 'close'] },
        ways: count,
        flips: count,
        text,
      }),
      assumptions: list({ $ref: '#/$defs/assumption' }),
      stands: { enum: ['both', 'first', 'nothing'] },
    }),
    allOf: outcomeIds.map((id) => ({
      if: { properties: { recommended: { const: id } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
      then: {
        properties: {
          runnerUp: { not: { const: id } },
          alternatives: list({ type: 'object', properties: { outcome: { not: { const: id } } } }),
          tippingPoints: list({ type: 'object', properties: { recommended: { not: { const: id } } } }),
        },
      },
    })),
    $defs: { answer, reason, change, assumption },
  };
}
