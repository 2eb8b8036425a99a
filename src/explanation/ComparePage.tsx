import { Fragment } from 'react';
import { decide } from '../decision/decide.ts';
import { type Outcome, outcomeIds, outcomes } from '../decision/outcomes.ts';
import { tradeOffBetween } from '../decision/tradeOffs.ts';
import { Picture } from '../diagram/Picture.tsx';
import type { Text } from '../language/text.ts';
import { factOf } from '../questionnaire/answers.ts';
import { optionOf, questions } from '../questionnaire/questions.ts';
import { comparable, toLink } from '../share/link.ts';
import { Sign } from '../ui/Sign.tsx';
import { Title } from '../ui/Title.tsx';
import { useMedia } from '../ui/useMedia.tsx';
import { useAnswers, useSay, useView, useWizard } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { type Column, compare, type Fact, type Line } from './comparison.ts';
import { aspects } from './comparisonStatements.ts';
import { usualComparison } from './usualComparison.ts';

const texts = {
  title: { ko: '나란히 견줘 보기', en: 'Side by side' },
  lead: {
    ko: '같은 답에 다른 구성을 놓으면 이렇게 달라요. 모두 그림의 부품에서 나온 사실이고, 같은 것은 흐리게 적었어요.',
    en: 'The same answers, built another way. Everything here follows from the parts in the pictures; what is alike is set in grey.',
  },
  choose: { ko: '견줄 구성 고르기', en: 'Choose what to compare' },
  howMany: { ko: '두 가지나 세 가지를 골라요.', en: 'Choose two or three.' },
  alike: { ko: '차이 없음', en: 'No difference' },
  decides: { ko: '무엇이 가르나요', en: 'What decides' },
  ruledOutBy: { ko: '이 답이라서 첫 추천이 될 수 없어요:', en: 'Cannot come first, because of:' },
  stillPossible: {
    ko: '답하지 않은 질문에 따라 첫 추천이 될 수 있어요.',
    en: 'Can still come first, depending on what you have not answered.',
  },
  back: { ko: '결과로 돌아가기', en: 'Back to the result' },
} as const satisfies Record<string, Text>;

const standings: Readonly<Record<Column['standing'], Text>> = {
  first: { ko: '추천', en: 'Our advice' },
  second: words.runnerUp,
  other: { ko: '추천하지 않음', en: 'Not advised' },
};

/** Two or three outcomes for the same answers: their pictures, and what is so on each of them. */
export default function ComparePage() {
  const say = useSay();
  const answers = useAnswers();
  const { compare: asked, language } = useView();
  const chosen = asked ?? usualComparison(decide(answers));
  const { columns, lines } = compare(answers, chosen);
  const wide = useMedia('(min-width: 60rem)');
  // Two pictures can be read beside each other where there is room; others stand one above the other.
  const beside = useMedia('(min-width: 75rem)') && columns.length === 2;
  return (
    <article className="compare">
      <div className="compare-opening">
        <Title text={say(texts.title)} />
        <p className="lead">{say(texts.lead)}</p>
        <Choice chosen={chosen} />
      </div>
      <div className={`compare-table compare-${columns.length}`}>
        <div className="compare-row compare-heads">
          {columns.map((column) => (
            <Head key={column.outcome} column={column} />
          ))}
        </div>
        <section className={beside ? 'compare-row' : 'compare-stack'} aria-label={say(words.picture)}>
          {columns.map(({ outcome, blueprint }) => (
            <div key={outcome} className={`compare-cell outcome-${outcome}`}>
              <Picture
                blueprint={blueprint}
                caption={say(outcomes[outcome].name)}
                direction={wide && !beside ? 'LR' : 'TB'}
                scrolls
              />
            </div>
          ))}
        </section>
        {lines.map((line) => (
          <AspectLine key={line.aspect} line={line} columns={columns} />
        ))}
        <TradeOffs chosen={chosen} />
      </div>
      <p>
        <a className="way-on" href={`#${toLink({ answers, at: 'result', language })}`}>
          {say(texts.back)}
        </a>
      </p>
    </article>
  );
}

/** The five outcomes, of which two or three can be chosen. */
function Choice({ chosen }: { chosen: readonly Outcome[] }) {
  const say = useSay();
  const { address } = useWizard();
  const { fewest, most } = comparable;
  return (
    <fieldset className="compare-choice">
      <legend>
        {say(texts.choose)} <span className="muted">{say(texts.howMany)}</span>
      </legend>
      {outcomeIds.map((outcome) => {
        const isChosen = chosen.includes(outcome);
        const fixed = isChosen ? chosen.length <= fewest : chosen.length >= most;
        return (
          <label key={outcome} className={`compare-option outcome-${outcome}`}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={fixed}
              onChange={() =>
                address.compare(
                  outcomeIds.filter((each) => (each === outcome ? !isChosen : chosen.includes(each))),
                )
              }
            />
            <Sign outcome={outcome} />
            {say(outcomes[outcome].name)}
          </label>
        );
      })}
    </fieldset>
  );
}

/** Which outcome this is, how it stands, and what speaks against it. */
function Head({ column: { outcome, standing, ruledOutBy, against } }: { column: Column }) {
  const say = useSay();
  const answers = useAnswers();
  return (
    <div className={`compare-cell compare-head outcome-${outcome}`}>
      <h2>
        <span className="chip">
          <Sign outcome={outcome} />
          {say(outcomes[outcome].name)}
        </span>{' '}
        <span className="compare-standing">{say(standings[standing])}</span>
      </h2>
      {against && <p>{say(against.because)}</p>}
      {standing !== 'first' && (
        <p className="muted">
          {ruledOutBy.length === 0
            ? say(texts.stillPossible)
            : `${say(texts.ruledOutBy)} ${ruledOutBy
                .map(
                  (id) =>
                    `${say(questions[id].topic)} “${say(optionOf(id, answers[id] ?? factOf(id, answers)).label)}”`,
                )
                .join(', ')}`}
        </p>
      )}
    </div>
  );
}

function AspectLine({ line, columns }: { line: Line; columns: readonly Column[] }) {
  const say = useSay();
  const id = `compare-${line.aspect}`;
  return (
    <section className={line.differs ? 'compare-line' : 'compare-line compare-alike'} aria-labelledby={id}>
      <h2 id={id}>
        {say(aspects[line.aspect])}
        {!line.differs && <span className="muted"> · {say(texts.alike)}</span>}
      </h2>
      <div className="compare-row">
        {columns.map(({ outcome }, at) => (
          <div key={outcome} className={`compare-cell outcome-${outcome}`}>
            <h3 className="compare-name">
              <span className="chip">
                <Sign outcome={outcome} />
                {say(outcomes[outcome].name)}
              </span>
            </h3>
            <ul>
              {line.cells[at]!.map((fact) => (
                <FactItem key={fact.text.en} fact={fact} isCommon={line.common.has(fact.text.en)} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function FactItem({ fact: { text, source }, isCommon }: { fact: Fact; isCommon: boolean }) {
  const say = useSay();
  return (
    <li className={isCommon ? 'muted' : undefined}>
      {say(text)}
      {source && (
        <>
          {' '}
          <a href={source.url}>{source.title}</a>
        </>
      )}
    </li>
  );
}

/** What decides between each two of them. */
function TradeOffs({ chosen }: { chosen: readonly Outcome[] }) {
  const say = useSay();
  const pairs = chosen.flatMap((one, at) => chosen.slice(at + 1).map((other) => [one, other] as const));
  return (
    <section className="compare-line" aria-labelledby="compare-decides">
      <h2 id="compare-decides">{say(texts.decides)}</h2>
      <dl className="compare-trade-offs">
        {pairs.map(([one, other]) => (
          <Fragment key={one + other}>
            <dt>
              {say(outcomes[one].name)} · {say(outcomes[other].name)}
            </dt>
            <dd>{say(tradeOffBetween(one, other))}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
