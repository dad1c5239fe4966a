import { useEffect, useState } from 'preact/hooks'
import { counted } from '../../../core/words/format.ts'
import { fill } from '../../../core/words/messages.ts'
import { BigView } from '../../big/BigView.tsx'
import { receiveAddress } from '../../send/receive-address.ts'
import type { Sendable } from '../../send/sendable.ts'
import { useWords } from '../../words.ts'
import { codesFor, type ToDraw } from './codes-for.ts'
import { OneCode } from './OneCode.tsx'
import { useTurning } from './use-turning.ts'

interface Props {
  readonly sendable: Sendable
  readonly onClose: () => void
}

/** What is sent as a large code, or as several that change by themselves; the same as a link beside it. */
export function DrawnCodes({ sendable, onClose }: Props) {
  const { codes } = useWords().words
  const [toDraw, setToDraw] = useState<ToDraw | null>(null)
  useEffect(() => {
    void codesFor(sendable).then(setToDraw) // it never rejects
  }, [sendable.text])
  const texts = toDraw?.kind === 'codes' ? toDraw.texts : []
  const turning = useTurning(texts.length)
  return (
    <BigView
      label={fill(codes.drawn, { title: sendable.title })}
      looks="shown-codes"
      words={codes}
      onClose={onClose}
      onKey={turning.onKey}
      bar={<strong>{sendable.title}</strong>}
    >
      {toDraw !== null && toDraw.kind !== 'codes' && <p class="problem">{codes[toDraw.kind]}</p>}
      {toDraw?.kind === 'codes' && (
        <Codes title={sendable.title} texts={texts} link={toDraw.link} turning={turning} />
      )}
    </BigView>
  )
}

interface CodesProps {
  readonly title: string
  readonly texts: readonly string[]
  readonly link: string
  readonly turning: ReturnType<typeof useTurning>
}

function Codes({ title, texts, link, turning }: CodesProps) {
  const { words, language } = useWords()
  const { codes } = words
  const of = texts.length
  const values = { title, number: turning.at + 1, of }
  return (
    <div class="code-and-words">
      <OneCode
        text={texts[turning.at] ?? ''}
        label={fill(of === 1 ? codes.drawn : codes.drawnPart, values)}
      />
      <div class="code-words">
        {of === 1 ? (
          <p>{codes.scan}</p>
        ) : (
          <>
            <p class="code-number">{fill(codes.number, values)}</p>
            <p>{counted(codes.scanParts, of, language, { address: receiveAddress() })}</p>
            <Turning {...{ turning }} />
          </>
        )}
        <label class="code-link">
          {codes.link}
          <textarea
            class="field link"
            rows={4}
            readOnly
            dir="ltr"
            value={link}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      </div>
    </div>
  )
}

function Turning({ turning }: Pick<CodesProps, 'turning'>) {
  const { codes } = useWords().words
  return (
    <p class="buttons">
      <button type="button" class="second" onClick={() => turning.turn(-1)}>
        {codes.previous}
      </button>
      <button type="button" class="second" onClick={() => turning.turn(1)}>
        {codes.next}
      </button>
      <button type="button" class="quiet" onClick={turning.toggle}>
        {turning.isRunning ? codes.stop : codes.run}
      </button>
    </p>
  )
}
