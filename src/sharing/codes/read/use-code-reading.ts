import { useRef, useState } from 'preact/hooks'
import { type CodePart, readCode } from '../../../core/alliance/sending/codes/code-part.ts'
import {
  type CodeSet,
  fragmentIn,
  missingIn,
  withPart,
} from '../../../core/alliance/sending/codes/collect-codes.ts'
import { type Counted, counted, formatList } from '../../../core/words/format.ts'
import { useWords } from '../../words.ts'

/** What becomes of a link that was read: the sentence for it, or null when the page has gone on. */
export type OnLink = (link: string) => Promise<string | null>

/** Puts together what codes say, and what is to be said of it; a code that is still held there is not read twice. */
export function useCodeReading(onLink: OnLink, onGone: () => void) {
  const { words, language } = useWords()
  const { read: sentences } = words.codes
  const [said, say] = useState('')
  const sets = useRef<readonly CodeSet[]>([])
  const { done, once } = useOnce(onGone)

  /** What to say of a text that was read. */
  async function read(text: string): Promise<void> {
    const code = readCode(text)
    switch (code.kind) {
      case 'not-ours':
        return say(sentences.notOurs)
      case 'too-new':
        return say(sentences.tooNew)
      case 'whole':
        return say(await once(code.link, () => onLink(code.link)))
      case 'part':
        return say(await readPart(code.part))
    }
  }

  async function readPart(part: CodePart): Promise<string> {
    const before = done.get(part.set)
    if (before !== undefined) return before
    sets.current = withPart(sets.current, part)
    const set = sets.current.at(-1)
    const missing = set === undefined ? [] : missingIn(set)
    if (set === undefined || missing.length > 0)
      return missingSentence(part.of, missing, sentences.missing, language)
    sets.current = sets.current.filter((one) => one !== set)
    const fragment = await fragmentIn(set)
    return fragment === undefined ? sentences.torn : await once(part.set, () => onLink(`#${fragment}`))
  }

  return { said, say, read }
}

/** What was said of a text or of a set is said again when it is read again, and not done twice. */
function useOnce(onGone: () => void) {
  const { current: done } = useRef(new Map<string, string>())
  async function once(name: string, act: () => Promise<string | null>): Promise<string> {
    const sentence = done.get(name) ?? (await act())
    if (sentence === null) {
      onGone()
      return ''
    }
    done.set(name, sentence)
    return sentence
  }
  return { done, once }
}

function missingSentence(
  of: number,
  missing: readonly number[],
  sentence: Counted,
  language: string,
): string {
  const numbers = formatList(missing.map(String), language)
  return counted(sentence, missing.length, language, { read: of - missing.length, of, numbers })
}
