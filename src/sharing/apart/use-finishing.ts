import { useState } from 'preact/hooks'
import type { Writable } from '../../core/alliance/apart/merge-sheets.ts'
import { asksIn } from '../../core/alliance/apart/pulse-round.ts'
import { onlyAsked, onlyOwn } from '../../core/alliance/apart/round-steps.ts'
import { useWords } from '../words.ts'

/** Says what is still missing before the answers can be fixed, and fixes them once nothing is; or asks the others first. */
export function useFinishing(
  round: Writable,
  onFinish: (me: string) => Promise<void>,
  refuse: (reason: unknown) => void,
) {
  const { apart } = useWords().words
  const { sheet, me } = round
  const asks = asksIn(round)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  /** Does it once it is known who writes and what is asked. */
  const goOn = async (act: (me: string) => Promise<void>) => {
    if (me === null) {
      setProblem(apart.whoMissing)
      return document.getElementById('who')?.focus()
    }
    if (asks?.length === 0) return setProblem(apart.which.none)
    await act(me).catch(refuse)
  }
  const finish = () =>
    goOn(async (writer) => {
      const { answers } = onlyAsked(onlyOwn(sheet, writer), asks)
      if (Object.keys(answers).length === 0) return setProblem(apart.nothingWritten)
      await onFinish(writer)
    })
  return { problem, finish, goOn }
}
