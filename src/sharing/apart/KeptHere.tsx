import { useState } from 'preact/hooks'
import type { Round } from '../../core/alliance/apart/round.ts'
import { HowLong } from '../../keeping/HowLong.tsx'
import { SaveData } from '../../keeping/SaveData.tsx'
import { SaveStatus } from '../../keeping/SaveStatus.tsx'
import { useLeaving } from '../../keeping/use-leaving.ts'
import { useWords } from '../words.ts'
import { saveRound } from './save-round.ts'
import type { useRounds } from './use-rounds.ts'

interface Props {
  readonly page: ReturnType<typeof useRounds>
  readonly round: Round
  readonly title: string
}

/** While somebody writes: how it stands with what was typed, for how long it is kept, and the way to a file. */
export function WritingKept({ page, round, title }: Props) {
  const { hasFile, save } = useRoundFile(round, title, page)
  useLeaving(page.saving, !hasFile)
  return <SaveStatus saving={page.saving} hasFile={hasFile} onSave={save} />
}

/** What is sealed lies only here: for how long, and the way to a file. */
export function SealedKept({ page, round, title }: Props) {
  const { apart } = useWords().words
  const { hasFile, save } = useRoundFile(round, title, page)
  return (
    <HowLong hasFile={hasFile}>
      <SaveData label={apart.saveRound} onSave={save} />
    </HowLong>
  )
}

function useRoundFile(round: Round, title: string, { refuse }: Props['page']) {
  const { words } = useWords()
  const [saved, setSaved] = useState<Round | null>(null)
  const save = async () => {
    try {
      const handed = await saveRound(round, title, words)
      setSaved(round)
      return handed
    } catch (reason) {
      refuse(reason)
      return null
    }
  }
  return { hasFile: saved === round, save }
}
