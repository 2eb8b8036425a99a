import { useId, useMemo } from 'react';
import type { Box, Drawing } from '../diagram/drawing.ts';
import { Arrows, firstLine, LinkLine, lineHeight, SiteGround, SiteName } from '../diagram/shapes.tsx';
import { useLayout } from '../diagram/useLayout.tsx';
import type { Language, Text } from '../language/text.ts';
import { download } from '../share/download.ts';
import { ScrollBox } from '../ui/ScrollBox.tsx';
import { useAnswers, useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import {
  decisionMapOf,
  linesOfNode,
  type MapNode,
  type DecisionMap as Mapped,
  mapToMermaid,
} from './decisionMap.ts';

const texts = {
  title: { ko: '판단의 지도', en: 'A map of the decision' },
  lead: {
    ko: '표의 모든 줄이 고르는 것별로 모여 있어요. 지금 답이 지나는 길은 굵은 선이고, 맞는 줄에는 ▸를 붙였어요. 길 밖의 ▸는 다음 후보를 정하는 줄이에요.',
    en: 'Every row of the tables, gathered by what it chooses. The way of your answers is drawn thick and the rows that apply carry ▸. Off the way, such a row names the runner-up.',
  },
  failed: {
    ko: '지도를 그리지 못했어요. 같은 내용이 아래 표에 모두 있어요.',
    en: 'The map could not be drawn. Everything in it stands in the tables below.',
  },
  box: { ko: '움직여 보는 지도', en: 'The map, to be moved about' },
  take: { ko: 'Mermaid 파일로 받기', en: 'Download as Mermaid' },
} as const satisfies Record<string, Text>;

/** The whole decision as a picture with the visitor's own way in it. The tables below say the same in words. */
export function DecisionMap() {
  const say = useSay();
  const answers = useAnswers();
  const { language } = useView();
  const map = useMemo(() => decisionMapOf(answers), [answers]);
  const text = mapToMermaid(map, language);
  const { laid, failed, retry } = useLayout(text, { map, language });

  return (
    <section aria-labelledby="decision-map">
      <h2 id="decision-map">{say(texts.title)}</h2>
      <p>{say(texts.lead)}</p>
      <div className="map" data-drawn={laid !== undefined && !failed}>
        {laid && !failed && (
          <ScrollBox label={say(texts.box)}>
            <MapCanvas {...laid.subject} drawing={laid.drawing} label={say(texts.title)} />
          </ScrollBox>
        )}
        {!laid && !failed && <p className="picture-empty">{say(words.drawing)}</p>}
        {failed && (
          <div className="picture-empty" role="alert">
            <p>{say(texts.failed)}</p>
            <button type="button" onClick={retry}>
              {say(words.tryAgain)}
            </button>
          </div>
        )}
      </div>
      <p>
        <button
          type="button"
          onClick={() => download('decision.mmd', new Blob([text], { type: 'text/plain' }))}
        >
          {say(texts.take)}
        </button>
      </p>
    </section>
  );
}

interface CanvasProps {
  map: Mapped;
  drawing: Drawing;
  language: Language;
  label: string;
}

function MapCanvas({ map, drawing, language, label }: CanvasProps) {
  const arrows = useId();
  const { width, height } = drawing;
  return (
    <svg
      className="canvas"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <Arrows id={arrows} />
      {map.tables.map(({ id }) => {
        const box = drawing.sites[id];
        return box && <SiteGround key={id} box={box} />;
      })}
      {map.edges
        .toSorted((one, other) => Number(one.onPath) - Number(other.onPath))
        .map(({ from, to, onPath }) => (
          <LinkLine
            key={from + to}
            path={drawing.links[`${from} ${to}`]?.path}
            main={onPath}
            arrows={arrows}
          />
        ))}
      {map.tables.map(({ id, name }) => {
        const box = drawing.sites[id];
        return box && <SiteName key={id} box={box} name={name[language]} />;
      })}
      {map.nodes.map((node) => {
        const box = drawing.parts[node.id];
        return box && <NodeBox key={node.id} node={node} box={box} language={language} />;
      })}
    </svg>
  );
}

function NodeBox({ node, box, language }: { node: MapNode; box: Box; language: Language }) {
  const lines = linesOfNode(node, language);
  const top = firstLine(box, lines.length);
  const outcome = node.outcome ? ` outcome-${node.outcome} map-outcome` : '';
  return (
    <g className={`part map-node${node.onPath ? ' map-on-path' : ''}${outcome}`}>
      <rect {...box} rx="10" />
      {lines.map((line, at) => (
        <text
          key={line}
          x={box.x + 14}
          y={top + at * lineHeight}
          className={at === 0 ? 'part-name' : node.rows[at - 1]?.applies ? 'map-applies' : 'part-detail'}
        >
          {`${line} `}
        </text>
      ))}
    </g>
  );
}
