import { useState } from 'preact/hooks'
import { contrast, leastContrast } from '../../core/alliance/letterhead/contrast.ts'
import { darkened } from '../../core/alliance/letterhead/darkened.ts'
import { isLegible, onSheet } from '../../core/alliance/letterhead/letterhead.ts'
import { fill } from '../../core/words/messages.ts'
import { hintId, Labelled, problemId } from '../../kit/Labelled.tsx'
import { useSpeech } from '../../kit/speech.ts'

const id = 'letterhead-colour'
const ours = '#2f5d50'

/** Why a colour is refused: how it stands out from the sheet, and how much it would have to. */
function usePaleSentence(pale: string | null): string | undefined {
  const { words, language } = useSpeech()
  if (pale === null) return undefined
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return fill(words.letterhead.pale, {
    ratio: number.format(Math.floor(contrast(pale, onSheet) * 10) / 10),
    least: number.format(leastContrast),
  })
}

interface Props {
  readonly colour: string | undefined
  readonly onColour: (colour: string | undefined) => void
}

/** One colour instead of our green. One in which small words could not be read is refused, with the reason and a darker one. */
export function ColourField({ colour, onColour }: Props) {
  const { letterhead } = useSpeech().words
  const [pale, setPale] = useState<string | null>(null)
  const take = (chosen: string | undefined) => {
    const isPale = chosen !== undefined && !isLegible(chosen)
    setPale(isPale ? chosen : null)
    if (!isPale) onColour(chosen)
  }
  const problem = usePaleSentence(pale)
  return (
    <Labelled
      {...{ id, problem }}
      label={letterhead.colour}
      look="plain"
      group={false}
      hint={letterhead.colourHint}
    >
      <p class="acts">
        <input
          type="color"
          id={id}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? hintId(id) : `${hintId(id)} ${problemId(id)}`}
          value={pale ?? colour ?? ours}
          onChange={(event) => take(event.currentTarget.value)}
        />
        {pale !== null && (
          <button type="button" class="quiet" onClick={() => take(darkened(pale))}>
            {letterhead.darker}
          </button>
        )}
        {(colour !== undefined || pale !== null) && (
          <button type="button" class="quiet" onClick={() => take(undefined)}>
            {letterhead.green}
          </button>
        )}
      </p>
    </Labelled>
  )
}
