import { outcomeIds, outcomes } from '../decision/outcomes.ts';
import type { Language, Text } from '../language/text.ts';
import { hostingIds } from '../questionnaire/questions.ts';
import { Sign } from '../ui/Sign.tsx';
import { useSay, useView } from '../ui/Wizard.tsx';
import found from './proof.json' with { type: 'json' };
import type { Proof as Found, RowShare as Share } from './proof.ts';
import type { TableId } from './tableNames.ts';

const proof: Found = found;

const locales: Readonly<Record<Language, string>> = { ko: 'ko-KR', en: 'en-GB' };

/** A count as it is read: `59,719,680`. */
const counted = (count: number, language: Language) => count.toLocaleString(locales[language]);

/** A share with one decimal: `16.7%`. */
function percent(count: number, of: number, language: Language): string {
  return (count / of).toLocaleString(locales[language], {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** The claims, each with what the walk has counted for it. */
function claimsIn(
  { classes, answers, pairs, teams, tippingPoints, blueprints, closeness }: Found,
  language: Language,
) {
  const n = (count: number) => counted(count, language);
  return [
    {
      ko: `서버를 정하는 질문 ${hostingIds.length}가지에 답하는 방법은 “잘 모르겠어요”까지 ${n(answers)}가지예요. 어떻게 답해도 추천과 다음 후보가 하나씩 나와요. 같은 줄을 만나는 ${n(classes)}묶음에서 하나씩 실제로 판단했어요.`,
      en: `There are ${n(answers)} ways to answer the ${hostingIds.length} questions about the hosting, “I don’t know” included. Each has one first choice and one runner-up. They fall into ${n(classes)} groups that meet the same rows; one of each was really decided.`,
    },
    {
      ko: '표마다 꼭 한 줄만 맞아요. 어느 줄이든 빼면, 그 줄이 정하던 답은 추천을 잃어요.',
      en: 'Exactly one row of each table applies. Take any row away, and the answers it decides lose their advice.',
    },
    {
      ko: `추천과 다음 후보의 짝은 ${n(pairs)}가지, 서로 다른 구성은 ${n(blueprints)}가지예요.`,
      en: `There are ${n(pairs)} pairs of first choice and runner-up, and ${n(blueprints)} different systems.`,
    },
    {
      ko: `팀 ${n(teams)}가지의 “무엇이 달라지면 바뀌나요” ${n(tippingPoints)}개를 답을 바꿔 다시 판단했고, 모두 정말로 추천이 바뀌었어요.`,
      en: `For ${n(teams)} teams the ${n(tippingPoints)} answers to “what would change it” were decided anew; every one of them moved the first choice.`,
    },
    {
      ko: `그 팀들 가운데 웬만해서는 바뀌지 않는 답이 ${percent(closeness.firm, teams, language)}, 상황에 따라 바뀔 수 있는 답이 ${percent(closeness.open, teams, language)}, 작은 차이로 갈린 답이 ${percent(closeness.close, teams, language)}예요.`,
      en: `Of these teams’ advice, ${percent(closeness.firm, teams, language)} takes a lot to change, ${percent(closeness.open, teams, language)} can change with circumstances, and ${percent(closeness.close, teams, language)} is a close call.`,
    },
    {
      ko: '이유는 비지 않고 무거운 것부터 나오며, 추천에 어긋나는 이유는 없어요. 할 일이 늘어서 서버가 필요 없어지거나, 사람이 늘어서 여러 대가 한 대로 줄어드는 일도 없어요.',
      en: 'There are always reasons, the weightiest first, and none speaks against the advice. Another duty never makes a server needless, and more players never take a game from several machines to one.',
    },
  ] satisfies readonly Text[];
}

const texts = {
  title: { ko: '증명', en: 'The proof' },
  lead: {
    ko: '가능한 답을 하나도 빼지 않고 모두 따져 봤어요. 아래 수는 그 검사가 센 그대로이고, 규칙이 바뀌어 수가 달라지면 검사가 실패해요.',
    en: 'Every possible answer was gone through. The figures are what that test has counted, and it fails when the rules change and they do not.',
  },
  outcome: { ko: '추천', en: 'Advice' },
  first: { ko: '첫 추천인 답', en: 'First choice' },
  second: { ko: '다음 후보인 답', en: 'Runner-up' },
  caution: {
    ko: '답의 가짓수로 센 것이라, 실제 게임에서 얼마나 흔한지와는 달라요.',
    en: 'These are counts of answers; they do not say how common each is among games.',
  },
} as const satisfies Record<string, Text>;

/** What was proved of the rules, with the figures. */
export function Proof() {
  const say = useSay();
  const { language } = useView();
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">{say(texts.title)}</h2>
      <p>{say(texts.lead)}</p>
      <ul className="claims">
        {claimsIn(proof, language).map((claim) => (
          <li key={claim.en}>{say(claim)}</li>
        ))}
      </ul>
      <div className="table-scroll">
        <table className="proof-outcomes">
          <thead>
            <tr>
              <th scope="col">{say(texts.outcome)}</th>
              <th scope="col">{say(texts.first)}</th>
              <th scope="col">{say(texts.second)}</th>
            </tr>
          </thead>
          <tbody>
            {outcomeIds.map((outcome) => (
              <tr key={outcome} className={`outcome-${outcome}`}>
                <th scope="row">
                  <span className="chip">
                    <Sign outcome={outcome} />
                    {say(outcomes[outcome].name)}
                  </span>
                </th>
                {(['first', 'second'] as const).map((which) => (
                  <td key={which}>
                    <span>{counted(proof.outcomes[outcome][which], language)}</span>{' '}
                    <span className="muted">
                      {percent(proof.outcomes[outcome][which], proof.answers, language)}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted">{say(texts.caution)}</p>
    </section>
  );
}

/** How many answers a row decides, and for how many it is a reason for the first choice. */
export function RowShare({ table, row }: { table: TableId; row: string }) {
  const say = useSay();
  const { language } = useView();
  const share: Share | undefined = proof.tables[table][row];
  if (!share) return null;
  const all = table === 'framework' ? proof.frameworkAnswers : proof.answers;
  const [decides, leads] = [share.decides, share.leads].map((count) => percent(count, all, language));
  return (
    <p className="row-share muted">
      {say(
        table === 'framework'
          ? {
              ko: `이 표가 읽는 답의 ${decides}에 맞는 줄`,
              en: `Applies to ${decides} of the answers it reads`,
            }
          : { ko: `모든 답의 ${decides}에 맞는 줄`, en: `Applies to ${decides} of all answers` },
      )}
      {share.leads < share.decides &&
        say({ ko: `, ${leads}에서는 추천의 이유`, en: `, a reason for the advice in ${leads}` })}
    </p>
  );
}
