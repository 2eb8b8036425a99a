/** What the stylesheet says about the picture, which a file of its own must carry along. */
const carried = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

/** What an element is on the page only: whether it is new, chosen, or can be chosen. */
const onPageOnly = ['class', 'tabindex', 'role', 'aria-pressed', 'aria-label'];

/** The ground left free around the picture, in its own units. */
const margin = 16;

/** What of the plane a file shows. */
function frameOf(picture: SVGSVGElement) {
  const { x, y, width, height } = picture.viewBox.baseVal;
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

const svg = 'http://www.w3.org/2000/svg';

/**
 * A drawn picture as a file of its own: on paper's ground in the light colours, whatever the page's theme is, the
 * look written into every element. It asks for nothing from elsewhere.
 */
export function toSvgFile(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const { x, y, width, height } = frameOf(picture);
  copy.setAttribute('viewBox', [x, y, width, height].join(' '));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS(svg, 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height, class: 'ground' }))
    ground.setAttribute(name, String(value));
  const title = document.createElementNS(svg, 'title');
  title.textContent = picture.getAttribute('aria-label');
  copy.prepend(title, ground);
  for (const part of copy.querySelectorAll('.part')) part.classList.remove('part-chosen', 'part-new');

  // Styles are computed only for what stands in a document: out of sight, and in the light.
  const light = document.createElement('div');
  light.className = 'light out-of-sight';
  light.append(copy);
  document.body.append(light);
  for (const element of copy.querySelectorAll('rect, path, text')) {
    const style = getComputedStyle(element);
    for (const name of carried) element.setAttribute(name, style.getPropertyValue(name));
  }
  light.remove();

  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of onPageOnly) element.removeAttribute(name);
  copy.setAttribute('xmlns', svg);
  return new XMLSerializer().serializeToString(copy);
}

/** The largest side of a PNG in pixels: every browser can still make a canvas of this size. */
const largest = 4096;

/**
 * A drawn picture as a PNG, twice its size for sharp print.
 * @throws when the browser cannot paint it.
 */
export async function toPngFile(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = frameOf(picture);
  const scale = Math.min(2, largest / Math.max(width, height));
  const url = URL.createObjectURL(new Blob([toSvgFile(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * scale, height * scale);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser has no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the picture could not be painted');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
