import mermaid from 'mermaid';
import type { Box, Drawing, DrawReply, DrawRequest, Route } from './drawing.ts';

/**
 * The one file that knows mermaid. It lives in a frame of its own because mermaid writes inline styles, which
 * the page's policy refuses. Mermaid lays the flowchart out here; the page receives only where things lie.
 */
mermaid.initialize({
  startOnLoad: false,
  layout: 'dagre',
  look: 'classic',
  securityLevel: 'strict',
  suppressErrorRendering: true,
  htmlLabels: true,
  fontFamily:
    '"Pretendard Variable", Pretendard, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", system-ui, sans-serif',
  fontSize: 15,
  flowchart: {
    nodeSpacing: 28,
    rankSpacing: 50,
    padding: 13,
    minNodeWidth: 72,
    wrappingWidth: 400,
    curve: 'basis',
    subGraphTitleMargin: { top: 4, bottom: 12 },
  },
});

const host = document.createElement('div');
document.body.append(host);

/** Ids carry the picture's id in front and, on parts, a counter behind. */
function nameIn(id: string, pattern: RegExp): string {
  const name = pattern.exec(id)?.[1];
  if (!name) throw new Error(`unexpected id ${id}`);
  return name;
}

function draw(svg: SVGSVGElement): Drawing {
  const toPicture = svg.getScreenCTM()?.inverse();
  const place = (element: SVGGraphicsElement) =>
    toPicture?.multiply(element.getScreenCTM() ?? new DOMMatrix()) ?? new DOMMatrix();
  const boxOf = (element: SVGGraphicsElement): Box => {
    const { x, y, width, height } = element.getBBox();
    const { e, f } = place(element);
    return { x: x + e, y: y + f, width, height };
  };

  const parts: Record<string, Box> = {};
  for (const node of svg.querySelectorAll<SVGGElement>('g.node')) {
    const shape = node.querySelector<SVGGraphicsElement>('.label-container');
    if (shape) parts[nameIn(node.id, /flowchart-(.+)-\d+$/)] = boxOf(shape);
  }
  const sites: Record<string, Box> = {};
  for (const cluster of svg.querySelectorAll<SVGGElement>('g.cluster')) {
    const shape = cluster.querySelector<SVGGraphicsElement>('rect');
    if (shape) sites[nameIn(cluster.id, /site_(.+)$/)] = boxOf(shape);
  }
  const labels = new Map<string, Box>();
  for (const label of svg.querySelectorAll<SVGGElement>('.edgeLabel .label[data-id]')) {
    labels.set(label.dataset.id ?? '', boxOf(label));
  }
  const links: Record<string, Route> = {};
  for (const path of svg.querySelectorAll<SVGPathElement>('.edgePaths path')) {
    const id = path.dataset.id ?? '';
    const [, from = '', to = ''] = /^L_(.+)_(.+)_\d+$/.exec(id) ?? [];
    const { e, f } = place(path);
    const label = labels.get(id);
    if (!label) throw new Error(`no label on ${id}`);
    links[`${from} ${to}`] = { path: moved(path, e, f), label };
  }
  const { width, height } = svg.viewBox.baseVal;
  return { width, height, parts, sites, links };
}

/** The path's own description, moved to the picture's coordinates where a group has shifted it. */
function moved(path: SVGPathElement, dx: number, dy: number): string {
  const d = path.getAttribute('d') ?? '';
  if (dx === 0 && dy === 0) return d;
  return d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x, y) => `${Number(x) + dx},${Number(y) + dy}`);
}

async function answer({ id, text }: DrawRequest): Promise<DrawReply> {
  try {
    const { svg } = await mermaid.render('picture', text, host);
    host.innerHTML = svg;
    const picture = host.querySelector('svg');
    if (!picture) throw new Error('mermaid drew nothing');
    picture.style.maxWidth = 'none';
    picture.setAttribute('width', String(picture.viewBox.baseVal.width));
    return { id, drawing: draw(picture) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

// Mermaid draws one picture at a time, in the order they were asked for.
let last: Promise<unknown> = Promise.resolve();
addEventListener('message', ({ data, source, origin }: MessageEvent<DrawRequest>) => {
  if (source !== parent || origin !== location.origin) return;
  last = last.then(async () => parent.postMessage(await answer(data), origin));
});
parent.postMessage('ready', location.origin);
