/** What the stylesheet says about the picture, which a file of its own must carry along. */
const carried = [
  'fill',
  'stroke',
  'stroke-width',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

/** A drawn picture as a file of its own: the look it has on the page, written into every element. */
export function toSvgFile(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const element = copies[index];
    if (!element) return;
    const style = getComputedStyle(original);
    for (const name of ['class', 'tabindex', 'role', 'aria-pressed', 'aria-label'])
      element.removeAttribute(name);
    if (['g', 'defs'].includes(original.tagName)) return;
    for (const name of carried) element.setAttribute(name, style.getPropertyValue(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

/** The largest side of a PNG in pixels: every browser can still make a canvas of this size. */
const largest = 4096;

/**
 * A drawn picture as a PNG on the page's ground, twice its size for sharp print.
 * @throws when the browser cannot paint it.
 */
export async function toPngFile(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = picture.viewBox.baseVal;
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
    context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the picture could not be painted');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
