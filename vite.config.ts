import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, runnerImport } from 'vite';

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

export default defineConfig({
  // Relative addresses, so that the build works under any path.
  base: './',
  plugins: [react(), prerender()],
  build: {
    rolldownOptions: { input: { index: 'index.html', frame: 'src/diagram/frame.html' } },
    modulePreload: { polyfill: false },
  },
});
