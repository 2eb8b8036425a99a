export default import.meta.glob<string>('./**/*', {
  query: '?raw',
  import: 'default',
  eager: true,
  exhaustive: true,
  base: './files',
});
