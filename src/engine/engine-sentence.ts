import { useSpeech } from '../kit/speech.ts'
import type { EngineProblem } from './engine-job.ts'

/** Says why there is no paper, and what to do. */
export function useEngineSentence(): (problem: EngineProblem) => string {
  const { words } = useSpeech()
  return (problem) => {
    switch (problem) {
      case 'no-wasm':
        return words.engine.noWasm
      case 'no-font':
        return words.engine.noFont
      case 'no-code':
        return words.engine.noCode
      case 'too-slow':
        return words.engine.tooSlow
      case 'broke':
        return words.engine.broke
    }
  }
}
