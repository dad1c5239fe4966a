import { compareEngines } from './compare-engines.ts'
import { measureTyping } from './typing.ts'

const parts = {
  typing: measureTyping,
  roster: async () => await (await import('./roster.ts')).measureRoster(),
  engines: compareEngines,
}

/** Measures one part, or all: how it feels to type beside the preview, a thousand papers in a browser, the engine beside others. */
async function bench(): Promise<void> {
  const [part] = process.argv.slice(2)
  const wanted = Object.entries(parts).filter(([name]) => part === undefined || name === part)
  if (wanted.length === 0) {
    console.error(`There is no part "${part}": npm run bench -- ${Object.keys(parts).join(' | ')}`)
    process.exitCode = 2
  }
  for (const [, measure] of wanted) await measure()
}

await bench()
