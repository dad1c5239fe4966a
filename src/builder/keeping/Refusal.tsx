import { useSpeech } from '../speech.ts'
import type { Saving } from './keeper.ts'

/** Says before anybody writes that this browser keeps nothing, or that another version of this page has it all. */
export function Refusal({ saving }: { readonly saving: Saving }) {
  const { words } = useSpeech()
  if (saving !== 'refused' && saving !== 'newer' && saving !== 'older') return null
  return (
    <p class="refusal" role="status">
      {saving === 'refused' ? words.saving.refusedBefore : words.saving[saving]}
    </p>
  )
}
