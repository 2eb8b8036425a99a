import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import ini from 'highlight.js/lib/languages/ini';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import markdown from 'highlight.js/lib/languages/markdown';
import nginx from 'highlight.js/lib/languages/nginx';
import python from 'highlight.js/lib/languages/python';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { createLowlight } from 'lowlight';

const lowlight = createLowlight({
  bash,
  css,
  dockerfile,
  ini,
  javascript,
  json,
  markdown,
  nginx,
  python,
  xml,
  yaml,
});

/** How a file's name tells its language; the first match counts. */
const languages: readonly (readonly [RegExp, string])[] = [
  [/Dockerfile$/, 'dockerfile'],
  [/Caddyfile$|haproxy|\.conf$/, 'nginx'],
  [/\.(sh|env|env\.example)$/, 'bash'],
  [/\.py$/, 'python'],
  [/\.ya?ml$/, 'yaml'],
  [/\.m?js$/, 'javascript'],
  [/\.(json|webmanifest)$/, 'json'],
  [/\.(html|svg)$/, 'xml'],
  [/\.css$/, 'css'],
  [/\.md$/, 'markdown'],
  [/\.(toml|ini|cfg|service|timer|socket)$/, 'ini'],
];

/** A run of text of one kind; `kind` is a class name of the highlighter, without its prefix. */
export interface Run {
  readonly text: string;
  readonly kind?: string;
}

type Node = ReturnType<typeof lowlight.highlight>['children'][number];

function runsIn(nodes: readonly Node[], kind?: string): Run[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ text: node.value, ...(kind && { kind }) }];
    if (node.type !== 'element') return [];
    const [name] = (node.properties.className as string[] | undefined) ?? [];
    return runsIn(node.children as Node[], name?.replace('hljs-', '') ?? kind);
  });
}

/** A file's text as runs, coloured by what they are; plain where the language is not known. */
export function highlight(path: string, text: string): readonly Run[] {
  const language = languages.find(([pattern]) => pattern.test(path))?.[1];
  return language ? runsIn(lowlight.highlight(language, text).children) : [{ text }];
}
