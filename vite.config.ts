import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown, runnerImport } from 'vite';

/** Writes the first screen into index.html, so that it can be read before any script has run. */
function prerender(): Plugin {
  return {
    name: 'prerender',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { filename }) {
        if (!filename.endsWith('/index.html')) return html;
        const { module } = await runnerImport<typeof import('./src/prerender.tsx')>('/src/prerender.tsx', {
          plugins: [react()],
        });
        return html.replace('<!--first screen-->', () => module.firstScreen());
      },
    },
  };
}

/** The parts of mermaid that every picture of ours needs and that it would fetch only one after the other. */
const lateParts = /\/(flowDiagram|dagre)-[^/]+$/;

/** Lets the drawing frame fetch at once what mermaid would ask for step by step. */
function preloadLateParts(): Plugin {
  return {
    name: 'preload-late-parts',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle }) {
        if (!bundle || !filename.endsWith('/frame.html')) return html;
        const wanted = new Set<string>();
        const want = (chunk: Rolldown.OutputBundle[string] | undefined) => {
          if (chunk?.type !== 'chunk' || wanted.has(chunk.fileName)) return;
          wanted.add(chunk.fileName);
          for (const name of chunk.imports) want(bundle[name]);
        };
        for (const name of Object.keys(bundle)) if (lateParts.test(`/${name}`)) want(bundle[name]);
        return [...wanted]
          .filter((name) => !html.includes(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `../../${name}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

const libraries = /\/node_modules\/(react|react-dom|scheduler|react-hook-form|zustand)\//;

/**
 * The first view in one file: some dozen small ones cost requests and do not compress together. What the drawing
 * frame loads as well stays apart, or it would run the page within itself.
 */
const firstView: Rolldown.CodeSplittingGroup[] = [
  { name: 'loader', test: /preload-helper/, priority: 1 },
  {
    name: 'page',
    tags: ['$initial'],
    test: (id) => (id.includes('node_modules') ? libraries.test(id) : !id.includes('/diagram/frame')),
  },
];

export default defineConfig(({ command }) => {
  // What is built is for visitors, whatever a shell, or a Vite that served in the same process, has left there.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    // Relative addresses, so that the build works under any path.
    base: './',
    plugins: [react(), prerender(), preloadLateParts()],
    build: {
      rolldownOptions: {
        input: { index: 'index.html', frame: 'src/diagram/frame.html' },
        output: { codeSplitting: { groups: firstView } },
      },
      modulePreload: { polyfill: false },
    },
  };
});
