import { compareEngines } from './compare-engines.ts'
import { measureFirstPapers } from './first-paper.ts'
import { measureReveal } from './reveal.ts'
import { measureRoster } from './roster.ts'
import { measureTyping } from './typing.ts'

const parts = {
  typing: measureTyping,
  browser: measureFirstPapers,
  reveal: measureReveal,
  roster: measureRoster,
  engines: compareEngines,
}

/** Measures one part, or all: typing beside the preview, first papers, answers put together, the papers of a list, the engine beside others. */
async function bench(): Promise<void> {
  const [part] = process.argv.slice(2)
  if (part !== undefined && !Object.hasOwn(parts, part)) {
    console.error(`There is no part "${part}": npm run bench -- ${Object.keys(parts).join(' | ')}`)
    process.exitCode = 2
    return
  }
  for (const [name, measure] of Object.entries(parts))
    if (part === undefined || part === name) await measure()
}

await bench()
