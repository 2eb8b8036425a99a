import type { Blueprint } from '../blueprint/blueprint.ts';
import { linesOf } from '../diagram/labels.ts';
import { explain } from '../explanation/explain.ts';
import { plainInMarkdown, toMarkdown } from '../explanation/markdown.ts';
import { recordOf } from '../explanation/record.ts';
import type { Language, Text } from '../language/text.ts';
import type { Answers } from '../questionnaire/answers.ts';
import { words } from '../ui/words.ts';
import { checksOf } from './checked.ts';
import { guidesIn } from './guides.ts';
import type { Layer } from './layer.ts';
import { filesOf } from './layers.ts';
import { missingFrom } from './missing.ts';

const headings = {
  guides: { ko: '설명서', en: 'Guides' },
  parts: { ko: '그림의 부품과 파일', en: 'Parts and their files' },
  part: { ko: '부품', en: 'Part' },
  files: { ko: '파일', en: 'Files' },
  none: { ko: '아직 없습니다', en: 'not here yet' },
  missing: { ko: '아직 들어 있지 않은 것', en: 'What is not in here yet' },
} as const satisfies Record<string, Text>;

/**
 * The page that travels with the files: the record of the decision, and which file implements which part. It
 * bears no date, so that the same answers always give the same files.
 */
export function adviceDocument(
  laid: readonly Layer[],
  files: ReadonlyMap<string, string>,
  blueprint: Blueprint,
  answers: Answers,
  link: string,
  language: Language,
): string {
  const say = (text: Text) => text[language];
  const explanation = explain(answers);
  const missing = missingFrom(laid, blueprint, explanation.decision);
  return toMarkdown(recordOf(answers, explanation, { language, link }), [
    `## ${say(headings.guides)}`,
    '',
    ...guidesIn(files, language).map(({ path, title }) => `- [${plainInMarkdown(title)}](${path})`),
    '',
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
    `## ${say(words.howChecked)}`,
    '',
    ...laid.flatMap(({ id, adds }) => checksInMarkdown(id, adds, say)),
    '',
    ...(missing.length > 0
      ? [`## ${say(headings.missing)}`, '', ...missing.map((text) => `- ${say(text)}`), '']
      : []),
  ]);
}

/** How the files of a layer were checked, as a list in Markdown; nothing of a layer that no claim is about. */
function checksInMarkdown(id: string, adds: Text, say: (text: Text) => string): string[] {
  const kinds = checksOf(id);
  if (kinds.length === 0) return [];
  const lines = kinds.flatMap(({ name, checks }) =>
    checks.map(({ what }) => `  - ${say(name)}: ${say(what)}`),
  );
  const nothingRan = kinds.every(({ how }) => how === 'read');
  return [`- ${say(adds)}`, ...lines, ...(nothingRan ? [`  - ${say(words.nothingRan)}`] : [])];
}
