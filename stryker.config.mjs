/**
 * Mutants of the decision, of what would change it, and of the links: npm run test:mutants. For some files only:
 * npm run test:mutants -- --mutate src/share/link.ts
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'setup/mutants.vitest.ts', related: false },
  mutate: [
    'src/decision/{decide,domain,model,nextQuestion,possible,relevance,ruledOut,table,tradeOffs}.ts',
    'src/explanation/{assumptions,change,closeness,reasons,tippingPoints,whyNot}.ts',
    'src/questionnaire/answers.ts',
    'src/share/{checksum,link,memory}.ts',
  ],
  // What runs once, when a module is loaded, is tables and wording; tests of their own hold each row of them.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  tempDirName: '.cache/stryker',
  // TypeScript 7 has no interface by which Stryker could rewrite tsconfig.json, nor need it be rewritten.
  ignorePatterns: [
    'tsconfig.json',
    'dist',
    '.cache',
    'e2e',
    'docs',
    'bench',
    'src/starter/projects',
    'src/starter/layers',
  ],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutants.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 100, low: 95, break: 95 },
  timeoutMS: 20_000,
};
