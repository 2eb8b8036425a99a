import { useEffect } from 'react';
import type { Blueprint } from '../blueprint/blueprint.ts';
import { Canvas } from '../diagram/Canvas.tsx';
import { useDrawing } from '../diagram/useDrawing.tsx';
import QrCode from '../share/QrCode.tsx';
import { Sign } from '../ui/Sign.tsx';
import { usePrinting } from '../ui/usePrinting.tsx';
import { useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import type { Explanation } from './explain.ts';
import { assumptionIn } from './markdown.ts';
import type { DecisionRecord, RecordedReason } from './record.ts';
import { recordWords, standsWords } from './recordWords.ts';
import { useRecord } from './useRecord.tsx';

interface Props {
  explanation: Explanation;
  blueprint: Blueprint;
  /** Called when all that goes on paper is there. */
  onReady: () => void;
}

const nothingNew: ReadonlySet<string> = new Set();

/** The decision record as it is put on paper, there only while the page is being printed. */
export default function Sheet({ explanation, blueprint, onReady }: Props) {
  const { language } = useView();
  const write = useRecord(explanation);
  const printing = usePrinting();
  // Laid out beforehand: paper does not wait.
  const { shown, failed } = useDrawing(blueprint, language, 'LR');
  const ready = shown !== undefined || failed;

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it is ready.
  useEffect(() => {
    if (ready) onReady();
  }, [ready]);

  if (!printing) return null;

  const record = write();
  return (
    <div className={`sheet outcome-${record.recommended}`}>
      <SheetHead record={record} />
      {shown && (
        <figure className="sheet-picture">
          <Canvas {...shown} added={nothingNew} label={record.verdict} />
        </figure>
      )}
      <SheetWhy record={record} />
      <SheetWhatIf record={record} />
    </div>
  );
}

function SheetHead({ record }: { record: DecisionRecord }) {
  const say = useSay();
  return (
    <header className="sheet-head">
      <div>
        <p className="sheet-line">
          {say(words.brand)} · {say(recordWords.title)} · {record.date} · {say(recordWords.rules)}{' '}
          {record.rules}
        </p>
        {record.answers.name && <p className="game-name">{record.answers.name}</p>}
        <h1>
          <Sign outcome={record.recommended} /> {record.verdict}
        </h1>
        <p>{record.meaning}</p>
        <p>{record.certainty}</p>
        <p className="sheet-link">
          {say(recordWords.link)}: {record.link}
        </p>
      </div>
      <QrCode text={record.link} label={say(words.qr)} />
    </header>
  );
}

function SheetWhy({ record }: { record: DecisionRecord }) {
  const say = useSay();
  return (
    <>
      <section>
        <h2>{say(recordWords.reasons)}</h2>
        <ol>
          {record.reasons.map((reason) => (
            <li key={reason.id}>
              <SheetReason reason={reason} />
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{say(recordWords.alternatives)}</h2>
        <ul className="sheet-alternatives">
          {record.alternatives.map(({ outcome, name, isRunnerUp, reason }) => (
            <li key={outcome} className={`outcome-${outcome}`}>
              <h3>
                <Sign outcome={outcome} /> {name}
                {isRunnerUp && ` (${say(recordWords.runnerUp)})`}
              </h3>
              <SheetReason reason={reason} />
              {isRunnerUp && (
                <p className="sheet-rests">
                  {say(recordWords.tradeOff)}: {record.tradeOff}
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function SheetReason({ reason: { text, answers, source } }: { reason: RecordedReason }) {
  const say = useSay();
  const basis = answers.map(
    ({ topic, label, assumed }) => `${topic}: ${label}${assumed ? ` (${say(recordWords.assumed)})` : ''}`,
  );
  const rest = [...basis, ...(source ? [`${say(recordWords.source)}: ${source.title}, ${source.url}`] : [])];
  return (
    <>
      <p>{text}</p>
      {rest.length > 0 && <p className="sheet-rests">{rest.join(' · ')}</p>}
    </>
  );
}

function SheetWhatIf({ record }: { record: DecisionRecord }) {
  const say = useSay();
  const decisive = record.assumptions.filter(({ matters }) => matters);
  const idle = record.assumptions.filter(({ matters }) => !matters);
  const said = record.context.filter(({ assumed }) => !assumed);
  return (
    <>
      <section>
        <h2>{say(recordWords.tippingPoints)}</h2>
        <p>{record.closeness.text}</p>
        {record.tippingPoints.length === 0 && <p>{say(recordWords.noTippingPoint)}</p>}
        <ul>
          {record.tippingPoints.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      {record.assumptions.length > 0 && (
        <section>
          <h2>{say(recordWords.assumptions)}</h2>
          <p>{say(standsWords[record.stands])}</p>
          <ul>
            {decisive.map((assumption) => (
              <li key={assumption.question}>{assumptionIn(assumption, say)}</li>
            ))}
            {idle.length > 0 && (
              <li>
                {say(recordWords.idle)} — {idle.map((assumption) => assumptionIn(assumption, say)).join(', ')}
              </li>
            )}
          </ul>
        </section>
      )}
      {said.length > 0 && (
        <section>
          <h2>{say(recordWords.answers)}</h2>
          <p className="sheet-answers">
            {said.map(({ question, topic, label }) => (
              <span key={question}>
                {topic}: <strong>{label}</strong>
              </span>
            ))}
          </p>
        </section>
      )}
    </>
  );
}
