import { useState } from 'preact/hooks'
import type { Round } from '../../core/alliance/apart/round.ts'
import { SaveData } from '../../keeping/SaveData.tsx'
import { SaveStatus } from '../../keeping/SaveStatus.tsx'
import { useForgetful } from '../../keeping/use-forgetful.ts'
import { useLeaving } from '../../keeping/use-leaving.ts'
import { pageBeside } from '../../kit/addresses/page-beside.ts'
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
  return (
    <>
      <SaveStatus saving={page.saving} hasFile={hasFile} onSave={save} />
      <KeptWhere />
    </>
  )
}

/** In which place it lies, and that it is in the backup. */
function KeptWhere() {
  const { apart } = useWords().words
  return (
    <p class="why">
      {apart.keptWhere} <a href={pageBeside('alliances')}>{apart.keptBackup}</a>
    </p>
  )
}

/** For how long this browser may keep it, said without being asked. */
function HowLongPlainly({ hasFile }: { readonly hasFile: boolean }) {
  const { howLong } = useWords().messages.builder
  const isForgetful = useForgetful()
  if (!isForgetful) return <p>{howLong.usual}</p>
  return (
    <p>
      <strong>{howLong.forgetful}.</strong> {howLong.forgetfulWhy} {hasFile && howLong.forgetfulSaved}
    </p>
  )
}

/** What is sealed lies only here: for how long, and the way to a file. */
export function SealedKept({ page, round, title }: Props) {
  const { apart } = useWords().words
  const { hasFile, save } = useRoundFile(round, title, page)
  return (
    <section class="kept-where no-print" aria-labelledby="kept-where">
      <h3 id="kept-where">{apart.keptTitle}</h3>
      <KeptWhere />
      <HowLongPlainly hasFile={hasFile} />
      <SaveData label={apart.saveRound} onSave={save} />
    </section>
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
