import { useState } from 'preact/hooks'
import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import { formatMoment } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { useShelfWords } from './words.ts'

interface Props {
  readonly why: string
  readonly texts: readonly KeptText[]
  readonly onSave: (text: KeptText) => void
  readonly onRemove: (id: string) => void
}

/** What can't be read any more: it can be saved as it is, and only then deleted. */
export function Damaged({ why, texts, onSave, onRemove }: Props) {
  const { words, language } = useShelfWords()
  const [saved, setSaved] = useState<readonly string[]>([])
  const save = (text: KeptText) => {
    onSave(text)
    setSaved((before) => [...before, text.id])
  }
  return (
    <ul class="damaged">
      {texts.map((text) => (
        <li key={text.id}>
          <h2>{words.damaged.title}</h2>
          <p>
            {text.changed > 0 &&
              `${fill(words.damaged.changed, { date: formatMoment(text.changed, language) })} `}
            {why}
          </p>
          <p class="acts">
            <button type="button" class="second" onClick={() => save(text)}>
              {words.damaged.save}
            </button>
            {saved.includes(text.id) && (
              <button type="button" class="quiet" onClick={() => onRemove(text.id)}>
                {words.damaged.remove}
              </button>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
