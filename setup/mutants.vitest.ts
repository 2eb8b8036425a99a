import { defineConfig } from 'vitest/config';

/**
 * The quick, sharp tests of what is mutated; each mutant runs those that reach it. Properties are tried fewer times,
 * always the same ones, and not shrunk. Left out is what repeats the same over thousands of links or teams.
 */
export default defineConfig({
  test: {
    include: [
      'src/decision/{decide,model,nextQuestion,possible,relevance,ruledOut,tables,tradeOffs}.test.ts',
      'src/explanation/{assumptions,change,closeness,thenAndNow,tippingPoints,whyNot}.test.ts',
      'src/questionnaire/{answers,name,steps}.test.ts',
      'src/share/{checksum,damage,handwritten,link,memory}.test.ts',
    ],
    setupFiles: ['src/testing/sameTries.ts'],
    env: { TRIES: '50' },
    isolate: false,
    testTimeout: 60_000,
  },
});
