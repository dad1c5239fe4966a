import { useRef, useState } from 'preact/hooks'
import type { Collecting } from '../../../core/alliance/apart/round-steps.ts'
import { fill } from '../../../core/words/messages.ts'
import type { namesIn } from '../../names-in.ts'
import { useWords } from '../../words.ts'
import type { RoundProps } from '../round-props.ts'
import { replyInFile, replyInLink, type Taken } from './take-reply.ts'

/** Takes in what comes back, one thing after the other; `came` are the sentences for what became of each. */
export function useTaking(round: Collecting, page: RoundProps['page'], names: ReturnType<typeof namesIn>) {
  const { take: words } = useWords().words.apart
  const [came, setCame] = useState<readonly string[]>([])
  const afterTheOthers = useTurns()

  /** As the round lies here now, also where it has grown since it was shown. */
  async function takeNow(read: (now: Collecting) => Promise<Taken>, file: string): Promise<string> {
    try {
      const kept = await page.find(round.id)
      const now = kept !== undefined && 'replies' in kept ? kept : round
      const taken = await read(now)
      if ('next' in taken && taken.next !== now) await page.take(taken.next)
      return 'by' in taken
        ? fill(words[taken.kind], { file, name: names.of(taken.by) })
        : fill(words.problems[taken.kind], { file })
    } catch (reason) {
      console.warn('A reply could not be taken in.', reason)
      return fill(words.problems.refused, { file })
    }
  }

  async function takeFiles(files: readonly File[]): Promise<void> {
    const sentences: string[] = []
    for (const file of files) {
      const read = (now: Collecting) => replyInFile(file, now, Date.now())
      sentences.push(await afterTheOthers(() => takeNow(read, file.name)))
    }
    setCame(sentences)
  }

  const takeLink = (link: string): Promise<string> =>
    afterTheOthers(() => takeNow((now) => replyInLink(link, now, Date.now()), words.code))

  return { came, takeFiles, takeLink }
}

/** One after the other, since what came before may be an answer of the same person. */
function useTurns() {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return (act: () => Promise<string>): Promise<string> => {
    const turn = last.current.then(act)
    last.current = turn
    return turn
  }
}
