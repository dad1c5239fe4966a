import { useEffect, useState } from 'preact/hooks'
import type { Answer } from '../../core/alliance/alliance.ts'
import { isEmpty } from '../../core/alliance/edit.ts'
import type { KeptPart } from '../../core/alliance/my-part/kept-part.ts'
import { offerFor, openFor, type PartOffer, useIn, writerAmong } from '../../core/alliance/my-part/offers.ts'
import { suits } from '../../core/alliance/my-part/suits.ts'
import { isolated } from '../../core/words/isolated.ts'
import { fill } from '../../core/words/messages.ts'
import { useSpeech } from '../../kit/speech.ts'
import { AnswerText } from '../AnswerText.tsx'
import type { VoiceBeside } from '../beside-field.ts'
import type { OfferProps } from './around-offers.ts'
import { type OfferActs, offerActs } from './offer-acts.ts'

/** What my page says to one question: at my field, or below the fields of all while nobody knows which of them is mine. */
export function PartOffers(props: OfferProps) {
  const speech = useSpeech()
  const { kept, voice } = props
  const { question, person, alliance } = voice
  const writer = writerAmong(kept, alliance) ?? onlyOne(voice)
  const acts = offerActs(props, speech)
  if (person === null) return writer === null ? <WhoAreYou {...{ kept, voice, acts }} /> : null
  const offer = person === writer ? offerFor(kept, alliance, question.id, person) : null
  if (offer === null || !suits(offer.answer, question.kind)) return null
  return offer.kind === 'follow' ? (
    <Follow {...{ voice, acts, offer }} />
  ) : (
    <TakeIt {...{ ...props, acts, offer }} />
  )
}

/** Whoever answers alone is most likely the one whose page lies here; nothing is taken without a tap. */
function onlyOne({ people }: VoiceBeside): string | null {
  return people.length === 1 ? (people[0]?.id ?? null) : null
}

interface TakeProps extends OfferProps {
  readonly acts: OfferActs
  readonly offer: Extract<PartOffer, { kind: 'answer' }>
}

function TakeIt({ kept, voice, around, acts, offer: { answer, isNewer } }: TakeProps) {
  const { words, say } = useSpeech()
  const { question, person, alliance } = voice
  const others = openFor(kept, alliance, around.asked, person ?? '')
  return (
    <Offered title={isNewer ? words.myPart.newer : words.myPart.offer} {...{ voice, answer }}>
      <button
        type="button"
        class="second"
        aria-label={fill(words.myPart.useNamed, { title: say(question.title) })}
        onClick={() => void acts.take([question.id])}
      >
        {words.myPart.use}
      </button>
      {others.length > 1 && (
        <button type="button" class="quiet" onClick={() => void acts.take(around.asked)}>
          {words.myPart.useAll}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => void acts.decline()}>
        {words.myPart.notHere}
      </button>
    </Offered>
  )
}

interface AskProps {
  readonly voice: VoiceBeside
  readonly acts: OfferActs
}

/** Asked once: whoever says which of the people they are has taken the answer with the same tap. */
function WhoAreYou({ kept, voice, acts }: AskProps & { readonly kept: KeptPart }) {
  const { words } = useSpeech()
  const { question, people, alliance } = voice
  const answer = Object.hasOwn(kept.part.answers, question.id) ? kept.part.answers[question.id] : undefined
  const open = people.filter(({ id }) => offerFor(kept, alliance, question.id, id)?.kind === 'answer')
  if (answer === undefined || open.length === 0 || useIn(kept, alliance.id).isDeclined) return null
  if (!suits(answer, question.kind)) return null
  return (
    <Offered title={words.myPart.offer} {...{ voice, answer }} note={words.myPart.who}>
      {open.map(({ id, name }) => (
        <button key={id} type="button" class="second" onClick={() => void acts.take([question.id], id)}>
          {fill(words.myPart.useFor, { name: isolated(name) })}
        </button>
      ))}
      <button type="button" class="quiet" onClick={() => void acts.decline()}>
        {words.myPart.notHere}
      </button>
    </Offered>
  )
}

const askPause = 1500 // milliseconds after the last letter: nobody is asked in the middle of a word

/** What was taken from my page was changed here: should the page say the same? */
function Follow({ voice, acts, offer: { answer } }: AskProps & { readonly offer: PartOffer }) {
  const { words, say } = useSpeech()
  const [settled, setSettled] = useState<Answer | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(answer), askPause)
    return () => clearTimeout(timer)
  }, [JSON.stringify(answer)])
  if (settled === null || isEmpty(answer)) return null
  const title = say(voice.question.title)
  return (
    <div class="part-offer" role="status">
      <p>{words.myPart.changed}</p>
      <p class="acts">
        <button
          type="button"
          class="second"
          aria-label={fill(words.myPart.followNamed, { title })}
          onClick={() => void acts.follow(answer)}
        >
          {words.myPart.follow}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={fill(words.myPart.leaveNamed, { title })}
          onClick={() => void acts.leave()}
        >
          {words.myPart.leave}
        </button>
      </p>
    </div>
  )
}

interface OfferedProps {
  readonly title: string
  readonly note?: string
  readonly voice: VoiceBeside
  readonly answer: Answer
  readonly children: preact.ComponentChildren
}

function Offered({ title, note, voice, answer, children }: OfferedProps) {
  return (
    <div class="part-offer">
      <p class="who-says">{title}</p>
      <AnswerText question={voice.question} answer={answer} />
      {note !== undefined && <p class="note">{note}</p>}
      <p class="acts">{children}</p>
    </div>
  )
}
