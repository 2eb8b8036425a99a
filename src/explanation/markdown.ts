import { type Outcome, outcomes } from '../decision/outcomes.ts';
import type { Source } from '../decision/table.ts';
import type { Text } from '../language/text.ts';
import type { DecisionRecord, RecordedAssumption, RecordedReason } from './record.ts';
import { recordWords, standsWords } from './recordWords.ts';

/** Text that Markdown shows exactly as it is typed. */
export function plainInMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&');
}

function linkTo({ title, url }: Source): string {
  const safe = url.replace(/[()\s]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${plainInMarkdown(title)}](${safe})`;
}

/** A decision record in Markdown; `more` stands before the link, as sections of their own. */
export function toMarkdown(record: DecisionRecord, more: readonly string[] = []): string {
  const say = (text: Text) => text[record.language];
  const name = record.answers.name;
  const isAddress = /^https?:/.test(record.link);

  return [
    `# ${name ? `${plainInMarkdown(name)} — ` : ''}${say(recordWords.title)}`,
    '',
    ...(record.date ? [`- ${say(recordWords.date)}: ${record.date}`] : []),
    `- ${say(recordWords.decision)}: ${say(outcomes[record.recommended].name)}`,
    `- ${say(recordWords.rules)}: ${record.rules}`,
    '',
    ...context(record, say),
    `## ${say(recordWords.decision)}`,
    '',
    `**${record.verdict}.** ${plainInMarkdown(`${record.meaning} ${record.certainty}`)}`,
    '',
    `## ${say(recordWords.reasons)}`,
    '',
    say(recordWords.reasonsLead),
    '',
    ...record.reasons.map((reason, at) => `${at + 1}. ${reasonIn(reason, say, '   ')}`),
    '',
    ...alternatives(record, say),
    `## ${say(recordWords.tippingPoints)}`,
    '',
    ...(record.tippingPoints.length > 0
      ? record.tippingPoints.map(({ text }) => `- ${plainInMarkdown(text)}`)
      : [say(recordWords.noTippingPoint)]),
    '',
    `## ${say(recordWords.closeness)}`,
    '',
    plainInMarkdown(record.closeness.text),
    '',
    ...assumptions(record, say),
    ...more,
    `## ${say(recordWords.link)}`,
    '',
    ...(isAddress ? [`<${record.link}>`] : [say(recordWords.linkHow), '', '```text', record.link, '```']),
    '',
  ].join('\n');
}

type Say = (text: Text) => string;

function context({ context }: DecisionRecord, say: Say): string[] {
  const lead = [say(recordWords.contextLead)];
  if (context.some(({ assumed }) => assumed)) lead.push(say(recordWords.contextAssumed));
  return [
    `## ${say(recordWords.context)}`,
    '',
    lead.join(' '),
    '',
    `| ${say(recordWords.question)} | ${say(recordWords.answer)} |`,
    '| --- | --- |',
    ...context.map(
      ({ topic, label, assumed }) =>
        `| ${plainInMarkdown(topic)} | ${plainInMarkdown(label)}${assumed ? ` (${say(recordWords.assumed)})` : ''} |`,
    ),
    '',
  ];
}

/** A reason, then on a line of its own the answers it rests on and its source. */
function reasonIn({ text, answers, source }: RecordedReason, say: Say, indent: string): string {
  const basis = answers.map(
    ({ topic, label, assumed }) =>
      `${plainInMarkdown(`${topic}: ${label}`)}${assumed ? ` (${say(recordWords.assumed)})` : ''}`,
  );
  return [
    plainInMarkdown(text),
    ...(basis.length > 0 ? [`${say(recordWords.restsOn)} — ${basis.join(', ')}`] : []),
    ...(source ? [`${say(recordWords.source)} — ${linkTo(source)}`] : []),
  ].join(`  \n${indent}`);
}

function alternatives({ alternatives, tradeOff }: DecisionRecord, say: Say): string[] {
  return [
    `## ${say(recordWords.alternatives)}`,
    '',
    say(recordWords.alternativesLead),
    '',
    ...alternatives.flatMap(({ name, isRunnerUp, reason }) => [
      `### ${plainInMarkdown(name)}${isRunnerUp ? ` (${say(recordWords.runnerUp)})` : ''}`,
      '',
      reasonIn(reason, say, ''),
      '',
      ...(isRunnerUp ? [`${say(recordWords.tradeOff)}: ${plainInMarkdown(tradeOff)}`, ''] : []),
    ]),
  ];
}

function assumptions({ assumptions, stands }: DecisionRecord, say: Say): string[] {
  if (assumptions.length === 0) return [];
  return [
    `## ${say(recordWords.assumptions)}`,
    '',
    say(standsWords[stands]),
    '',
    ...assumptions.map((assumption) => `- ${plainInMarkdown(assumptionIn(assumption, say))}`),
    '',
  ];
}

/** An assumption, and where another answer would lead: "Operators: nobody (else a team → data centre, cloud)". */
export function assumptionIn({ topic, label, otherwise }: RecordedAssumption, say: Say): string {
  const name = (outcome: Outcome) => say(outcomes[outcome].name);
  const others = otherwise.map((each) => `${each.label} → ${name(each.recommended)}, ${name(each.runnerUp)}`);
  const rest = others.length > 0 ? ` (${say(recordWords.otherwise)} ${others.join('; ')})` : '';
  return `${topic}: ${label}${rest}`;
}
