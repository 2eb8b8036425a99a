import fc from 'fast-check';

// For the mutation tests: whether a mutant is found must not be a matter of luck, nor is its smallest case of use.
fc.configureGlobal({ seed: 2026, endOnFailure: true });
