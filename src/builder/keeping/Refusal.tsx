import { useSpeech } from '../speech.ts'
import type { Saving } from './keeper.ts'

/** Says before anybody writes that this browser keeps nothing. */
export function Refusal({ saving }: { readonly saving: Saving }) {
  const { words } = useSpeech()
  if (saving !== 'refused') return null
  return (
    <p class="refusal" role="status">
      {words.saving.refusedBefore}
    </p>
  )
}
