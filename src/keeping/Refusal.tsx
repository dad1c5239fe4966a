import { useSpeech } from '../kit/speech.ts'
import { Told } from '../kit/Told.tsx'
import type { Saving } from './keeper.ts'

/** Says before anybody writes that this browser keeps nothing, or that another version of this page has it all. */
export function RefusalNote({ saving }: { readonly saving: Saving }) {
  const { words } = useSpeech()
  const isTold = saving === 'refused' || saving === 'newer' || saving === 'older'
  const sentence = saving === 'refused' ? words.saving.refusedBefore : words.saving[saving]
  return <Told looks="refusal">{isTold && sentence}</Told>
}
