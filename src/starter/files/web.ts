/** The project's files as they lie, without what running it leaves behind: a test holds this to what git tracks. */
export default import.meta.glob<string>(
  [
    './**/*',
    '!**/{node_modules,.venv,__pycache__,.pytest_cache,.ruff_cache,.mypy_cache,.hypothesis,*.egg-info,build,data,var}/**',
    '!**/{uv.lock,.env,*.sqlite3*,*.pyc,.DS_Store}',
  ],
  { query: '?raw', import: 'default', eager: true, exhaustive: true, base: '../projects/web' },
);
