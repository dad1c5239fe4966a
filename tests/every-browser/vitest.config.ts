import { defineConfig } from 'vitest/config'

const outputFile = process.env['REPORT']
const json: ['json', { outputFile: string }][] = outputFile ? [['json', { outputFile }]] : []

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/every-browser/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default', './tests/every-browser/table.ts', ...json],
  },
})
