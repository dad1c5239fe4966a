import { useEffect, useRef, useState } from 'preact/hooks'
import { type Counted, counted } from '../../core/words/format.ts'
import { hintId, Labelled } from '../../kit/Labelled.tsx'
import { Told } from '../../kit/Told.tsx'
import { useWords } from '../words.ts'

interface Props {
  readonly title: string
  readonly link: string
}

/** The link to copy, or to hand to the device where it can share. */
export function MadeLink({ title, link }: Props) {
  const { words, language } = useWords()
  const { said, field, copy } = useCopying(link)
  const length = lengthSentence(link.length, words.link)
  return (
    <div class="made-link">
      <Labelled
        id="made-link"
        label={words.link.made}
        look="plain"
        group={false}
        hint={length && counted(length, link.length, language)}
      >
        <textarea
          ref={field}
          class="field link"
          id="made-link"
          rows={3}
          readOnly
          dir="ltr"
          aria-describedby={length && hintId('made-link')}
          value={link}
          onFocus={({ currentTarget }) => selectAll(currentTarget)}
        />
      </Labelled>
      <p class="buttons">
        <button type="button" class="main" onClick={copy}>
          {words.link.copy}
        </button>
        {typeof navigator.share === 'function' && (
          <button type="button" class="second" onClick={() => share(title, link)}>
            {words.link.share}
          </button>
        )}
      </p>
      <Told looks="said">{said}</Told>
    </div>
  )
}

/** What stands in the way of a link of so many characters: some programs take or carry only shorter ones. */
function lengthSentence(
  length: number,
  { tooLongForDiscord, tooLongForSlack }: ReturnType<typeof useWords>['words']['link'],
): Counted | undefined {
  if (length > 4_000) return tooLongForSlack
  return length > 2_000 ? tooLongForDiscord : undefined
}

/** A field that shows the link, how to copy it, and what came of that. */
function useCopying(link: string) {
  const { words } = useWords()
  const [said, say] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [link])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      say(words.link.copied)
    } catch (reason) {
      console.warn('The browser refused to copy.', reason)
      field.current?.select()
      say(words.link.copyYourself)
    }
  }
  return { said, field, copy }
}

/** Selects it all, and shows how it begins: whose address it is. */
function selectAll(field: HTMLTextAreaElement): void {
  field.select()
  field.scrollTop = 0
}

async function share(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url })
  } catch (reason) {
    console.warn('Nothing was shared.', reason) // most often because somebody thought better of it
  }
}
