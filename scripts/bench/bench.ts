import { compareEngines } from './compare-engines.ts'
import { measureTyping } from './typing.ts'

/** Measures one part, or all: the engine beside others, and how it feels to type beside the preview. */
async function bench(): Promise<void> {
  const [part] = process.argv.slice(2)
  if (part !== undefined && part !== 'engines' && part !== 'typing') {
    console.error(`There is no part "${part}": npm run bench -- engines | typing`)
    process.exitCode = 2
    return
  }
  if (part !== 'engines') await measureTyping()
  if (part !== 'typing') await compareEngines()
}

await bench()
