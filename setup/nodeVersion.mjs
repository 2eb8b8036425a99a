// The first import of every entry: an old Node then meets a sentence, not a syntax error.
// The range is Vite's: 20.19 and later 20s, 22.12 and everything after it.

/** @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

if (!isNewEnough(process.versions.node)) {
  console.error(
    `This project needs Node 20.19 or newer (22.12 or newer of the 22s), and this is ${process.version}. ` +
      'A newer Node is at https://nodejs.org.',
  );
  process.exit(1);
}
