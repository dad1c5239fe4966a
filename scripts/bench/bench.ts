import { compareEngines } from './compare-engines.ts'
import { measureReveal } from './reveal.ts'
import { measureTyping } from './typing.ts'

const parts: Readonly<Record<string, () => Promise<void>>> = {
  typing: measureTyping,
  reveal: measureReveal,
  engines: compareEngines,
}

/** Measures one part, or all: how it feels to type beside the preview, answers put together, the engine beside others. */
async function bench(): Promise<void> {
  const [part] = process.argv.slice(2)
  const wanted = part === undefined ? Object.values(parts) : [parts[part]]
  for (const measure of wanted) {
    if (measure === undefined) {
      console.error(`There is no part "${part}": npm run bench -- ${Object.keys(parts).join(' | ')}`)
      process.exitCode = 2
      return
    }
    await measure()
  }
}

await bench()
