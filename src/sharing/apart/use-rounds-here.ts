import { useRef, useState } from 'preact/hooks'
import { allRounds, changeRound, keepRound, removeRound } from '../../builder/keeping/round-store.ts'
import type { Round } from '../../core/alliance/apart/round.ts'
import { useSlowly } from './use-slowly.ts'

/** The rounds that this browser keeps, and how they change. */
export function useRoundsHere(refuse: (reason: unknown) => void) {
  const [rounds, setRounds] = useState<readonly Round[]>([])
  const latest = useRef(rounds)
  const slowly = useSlowly()

  function show(next: readonly Round[]): void {
    latest.current = next
    setRounds(next)
  }

  function put(round: Round): void {
    show([round, ...latest.current.filter(({ id }) => id !== round.id)])
  }

  async function look(): Promise<readonly Round[]> {
    slowly.now()
    const found = await allRounds()
    show(found)
    return found
  }

  /** While somebody types: kept a moment later, unless the round went further meanwhile. */
  function edit(round: Round): void {
    const next = { ...round, changed: Date.now() }
    put(next)
    slowly.later(() =>
      changeRound(next.id, (there) => (there?.stage === next.stage ? next : there)).catch(refuse),
    )
  }

  /** One step further: kept at once, and shown as it is kept. */
  async function further(round: Round): Promise<void> {
    put(await keepRound(round))
  }

  async function remove(round: Round): Promise<void> {
    await removeRound(round.id)
    show(latest.current.filter(({ id }) => id !== round.id))
  }

  return { rounds, look, edit, further, remove }
}
