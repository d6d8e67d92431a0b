// @ts-check
// One set of rules for every project; Prettier decides how lines look.
import tseslint from 'typescript-eslint';

const noAppsScript = [
  'SpreadsheetApp',
  'ScriptApp',
  'PropertiesService',
  'LockService',
  'HtmlService',
  'CacheService',
  'Session',
  'Utilities',
].map((name) => ({ name, message: 'Only src/appsScript names Apps Script; take a port from src/ports/.' }));

export default tseslint.config(
  { ignores: ['dist/**', '.workbench/**', 'coverage/**', '**/*.mjs', 'vitest.config.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An index that a loop has already bounded is certain; asserting it costs nothing at run time.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: [
      'src/domain/**',
      'src/workbook/**',
      'src/functions/**',
      'src/endpoints/**',
      'src/jobs/**',
      'src/locales/**',
    ],
    rules: { 'no-restricted-globals': ['error', ...noAppsScript] },
  },
);
