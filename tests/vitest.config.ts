import { defineConfig } from 'vitest/config'

const countsLines = process.argv.includes('--coverage') // which is many times the work

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/every-browser/**'],
    testTimeout: countsLines ? 600_000 : 60_000,
    env: countsLines ? { COUNTS_LINES: '1' } : {},
    maxWorkers: '100%', // by itself it leaves one core to other things, which of two is half
    coverage: {
      provider: 'v8',
      // Templates (.astro) count no lines: Astro alone draws them, and what they do stands in .ts files beside them.
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['**/*.d.ts', 'src/content.config.ts'], // nothing runs in types; Astro alone reads its collections
      reporter: ['json-summary'],
      reportsDirectory: '.cache/coverage',
    },
  },
})
