import mermaid from 'mermaid';

// The texts come in the link, as a shared link brings its answers.
const texts: string[] = JSON.parse(decodeURIComponent(location.hash.slice(1)));
const figure = document.querySelector('figure') as HTMLElement;
let drawn = 0;

async function draw() {
  const { svg } = await mermaid.render('picture', texts[drawn % texts.length] ?? '');
  figure.innerHTML = svg;
  figure.dataset.drawn = 'true';
  drawn += 1;
}

mermaid.initialize({ startOnLoad: false, layout: 'dagre', securityLevel: 'strict' });
addEventListener('click', draw);
draw();
