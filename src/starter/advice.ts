import type { Blueprint } from '../blueprint/blueprint.ts';
import { type Decision, rulesVersion } from '../decision/decide.ts';
import { outcomes } from '../decision/outcomes.ts';
import { linesOf } from '../diagram/labels.ts';
import type { Language, Text } from '../language/text.ts';
import { optionOf, questions } from '../questionnaire/questions.ts';
import type { Layer } from './layer.ts';
import { filesOf } from './layers.ts';
import { missingFrom } from './missing.ts';

/** Text that Markdown shows exactly as it is typed. */
export function plainInMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&');
}

const headings = {
  title: { ko: '이 구성을 고른 이유', en: 'Why this architecture' },
  reasons: { ko: '이유', en: 'Reasons' },
  runnerUp: { ko: '다음 후보', en: 'Runner-up' },
  assumed: { ko: '가정', en: 'Assumptions' },
  parts: { ko: '그림의 부품과 파일', en: 'Parts and their files' },
  part: { ko: '부품', en: 'Part' },
  files: { ko: '파일', en: 'Files' },
  none: { ko: '아직 없습니다', en: 'not here yet' },
  missing: { ko: '아직 들어 있지 않은 것', en: 'What is not in here yet' },
  again: { ko: '다시 열기', en: 'Open it again' },
  againHow: {
    ko: '“서버, 필요할까?”의 주소 끝에 `#`와 아래 줄을 붙이면 같은 답이 열립니다.',
    en: 'Put `#` and the line below after the address of “Need a Server?” to open the same answers.',
  },
} as const satisfies Record<string, Text>;

/** The page that travels with the files: what was advised, why, and which file implements which part. */
export function adviceDocument(
  laid: readonly Layer[],
  decision: Decision,
  blueprint: Blueprint,
  name: string | undefined,
  link: string,
  language: Language,
): string {
  const say = (text: Text) => text[language];
  const { recommended, runnerUp, reasons, tradeOff, assumptions } = decision;
  const missing = missingFrom(laid, blueprint, decision);
  return [
    `# ${name ? `${plainInMarkdown(name)} — ` : ''}${say(headings.title)}`,
    '',
    `**${say(outcomes[recommended].verdict)}.** ${say(outcomes[recommended].meaning)}`,
    '',
    `## ${say(headings.reasons)}`,
    '',
    ...reasons.map(
      ({ because, source }) => `- ${say(because)}${source ? ` ([${source.title}](${source.url}))` : ''}`,
    ),
    '',
    `## ${say(headings.runnerUp)}: ${say(outcomes[runnerUp].name)}`,
    '',
    say(tradeOff),
    '',
    ...(assumptions.length > 0
      ? [
          `## ${say(headings.assumed)}`,
          '',
          ...assumptions.map(
            ({ question, option }) =>
              `- ${say(questions[question].ask)} → ${say(optionOf(question, option).label)}`,
          ),
          '',
        ]
      : []),
    `## ${say(headings.parts)}`,
    '',
    `| ${say(headings.part)} | ${say(headings.files)} |`,
    '| --- | --- |',
    ...blueprint.parts.map((part) => {
      const names = filesOf(part.id, laid);
      const files = names?.map((file) => `\`${file}\``).join(', ') ?? say(headings.none);
      return `| ${linesOf(part, language).map(plainInMarkdown).join(' · ')} | ${files} |`;
    }),
    '',
    ...(missing.length > 0
      ? [`## ${say(headings.missing)}`, '', ...missing.map((text) => `- ${say(text)}`), '']
      : []),
    `## ${say(headings.again)}`,
    '',
    say(headings.againHow),
    '',
    '```text',
    link,
    '```',
    '',
    `Rules ${rulesVersion}`,
    '',
  ].join('\n');
}
