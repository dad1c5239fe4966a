import { useEffect, useState } from 'preact/hooks'
import type { Letterhead } from '../../core/alliance/letterhead/letterhead.ts'
import { isolated } from '../../core/words/isolated.ts'
import { fill } from '../../core/words/messages.ts'
import { keptLetterheads } from '../../keeping/kept-letterheads.ts'
import { useSpeech } from '../../kit/speech.ts'

interface Props {
  readonly onUse: (letterhead: Letterhead, name: string) => void
}

/** The letterheads of other alliances in this browser, the last used first, each to be used here with one press. */
export function Offers({ onUse }: Props) {
  const { letterhead: said } = useSpeech().words
  const [kept, setKept] = useState<readonly Letterhead[]>([])
  useEffect(() => {
    void keptLetterheads().then(setKept)
  }, [])
  if (kept.length === 0) return null
  return (
    <ul>
      {kept.slice(0, most).map((one) => {
        const name = isolated(one.head ?? one.foot ?? one.colour ?? '')
        return (
          <li key={name}>
            <button type="button" class="second" onClick={() => onUse(one, name)}>
              {fill(said.use, { name })}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

const most = 3
