import { useSpeech } from '../speech.ts'
import type { Saving } from './keeper.ts'

interface Props {
  readonly saving: Saving
  readonly onSave: () => void
}

/** Says that what was typed is kept, or why not and what to do; said aloud only when it changes. */
export function SaveStatus({ saving, onSave }: Props) {
  const { words } = useSpeech()
  const isRefused = saving === 'full' || saving === 'refused'
  return (
    <div class={isRefused ? 'saving refused' : 'saving'} data-saving={saving}>
      <p role="status">{sentenceOf(saving, words)}</p>
      {isRefused && (
        <button type="button" class="second" onClick={onSave}>
          {words.paper.saveData}
        </button>
      )}
    </div>
  )
}

function sentenceOf(saving: Saving, words: ReturnType<typeof useSpeech>['words']): string {
  switch (saving) {
    case 'nothing':
      return words.saving.nothing
    case 'saved':
      return words.saving.saved
    case 'full':
      return words.saving.full
    case 'refused':
      return words.saving.refused
  }
}
