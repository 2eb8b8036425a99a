// Asks at once for everything that a picture turns out to need, instead of in turn.
const needed: string[] = JSON.parse(document.getElementById('needed')?.textContent ?? '[]');
document.head.append(
  ...needed.map((href) => Object.assign(document.createElement('link'), { rel: 'modulepreload', href })),
);
import('./picture.ts');
