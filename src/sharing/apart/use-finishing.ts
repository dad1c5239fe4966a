import { useState } from 'preact/hooks'
import type { Writable } from '../../core/alliance/apart/merge-sheets.ts'
import { asksIn } from '../../core/alliance/apart/pulse-round.ts'
import { onlyAsked, onlyOwn } from '../../core/alliance/apart/round-steps.ts'
import { emptyApart, formApart } from '../../core/form/form-apart.ts'
import type { Content } from '../../core/templates/content.ts'
import { findTemplate } from '../../core/templates/lookup.ts'
import { counted } from '../../core/words/format.ts'
import { useWords } from '../words.ts'

interface Finishing {
  readonly content: Content
  readonly round: Writable
  readonly onFinish: (me: string) => Promise<void>
  readonly refuse: (reason: unknown) => void
}

/**
 * Says what is still missing before the answers can be fixed, asks once where most of them are empty, and fixes them; or
 * asks the others first. `isAsking` is true while the next press means yes.
 */
export function useFinishing({ content, round, onFinish, refuse }: Finishing) {
  const { words, language } = useWords()
  const { apart } = words
  const { sheet, me } = round
  const asks = asksIn(round)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const [hasAsked, setAsked] = useState(false)
  const left = () => emptyOf(content, round) // not for each letter that is typed, but once somebody wants to finish
  const asked = hasAsked ? left() : null
  const isAsking = asked !== null && isMostEmpty(asked)
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
      const isNothing = Object.keys(answers).length === 0
      setProblem(isNothing ? apart.nothingWritten : undefined)
      setAsked(!isNothing)
      if (!isNothing && (isAsking || !isMostEmpty(left()))) await onFinish(writer)
    })
  const question = isAsking ? counted(apart.mostEmpty, asked.empty, language, { all: asked.all }) : undefined
  return { problem: problem ?? question, isAsking, finish, goOn }
}

function isMostEmpty({ empty, all }: ReturnType<typeof emptyApart>): boolean {
  return empty * 2 > all
}

/** How many of the questions whoever writes has left empty. */
function emptyOf({ templates, topics }: Content, round: Writable) {
  const { sheet, me } = round
  const template = findTemplate(templates, sheet.template)
  if (template === undefined || me === null) return { empty: 0, all: 0 }
  return emptyApart(formApart(template, topics, sheet, asksIn(round)), sheet, me)
}
