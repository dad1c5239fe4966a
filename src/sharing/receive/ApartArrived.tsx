import type { Invitation } from '../../core/alliance/apart/apart.ts'
import type { Round } from '../../core/alliance/apart/round.ts'
import { minutesFor } from '../../core/form/form-apart.ts'
import type { Content } from '../../core/templates/content.ts'
import { forPeople } from '../../core/words/by-people.ts'
import { type Counted, counted } from '../../core/words/format.ts'
import { fill } from '../../core/words/messages.ts'
import type { RoundsHere } from '../../keeping/open-rounds.ts'
import { pageBeside } from '../../kit/addresses/page-beside.ts'
import type { News } from '../../kit/Notice.tsx'
import { Step } from '../../kit/Step.tsx'
import { askedIn } from '../apart/invitation/asked-in.ts'
import { RoundCode } from '../apart/RoundCode.tsx'
import { namesIn } from '../names-in.ts'
import { useWords } from '../words.ts'
import type { ApartCard } from './apart-card.ts'

interface Props {
  readonly content: Content
  readonly rounds: RoundsHere
  readonly card: ApartCard
  readonly tell: (news: News | null) => void
}

type Wanted = Exclude<ApartCard, { kind: 'stray' }>

/** A step of answering apart has come: from whom, what it asks for, and the way on. */
export function ApartArrived({ card, ...page }: Props) {
  return card.kind === 'stray' ? <Stray step={card.step} /> : <Arrived {...page} card={card} />
}

/** It belongs to a round of another browser. */
function Stray({ step }: { readonly step: 'reply' | 'reveal' }) {
  const { apart } = useWords().words
  return (
    <Step title={apart.stray} why={step === 'reply' ? apart.strayReply : apart.strayReveal}>
      <p class="elsewhere">
        <a href={pageBeside('apart')}>{apart.overview}</a>
      </p>
    </Step>
  )
}

function Arrived({ content, rounds, card, tell }: Props & { readonly card: Wanted }) {
  const { words, language, messages } = useWords()
  const { invitation } = card
  const names = namesIn(invitation.about, content, language, messages)
  const goOn = () =>
    keepNext(rounds, card.next).catch((reason) => {
      console.warn('This browser refused to keep a round.', reason)
      tell({ text: words.refused, tone: 'problem' })
    })
  const parts = askedIn(invitation, content)
  const count = parts.flatMap(({ asked }) => asked).length
  const name = names.of('by' in card ? card.by : invitation.by)
  const values = { name, names: names.called, minutes: minutesFor(parts) }
  const { title, why, onward } = sentences(card, words.apart)
  return (
    <Step title={fill(title, values)} why={counted(why, count, language, values)}>
      <RoundCode invitation={invitation} />
      <p class="buttons">
        <button type="button" class="main" onClick={goOn}>
          {onward}
        </button>
      </p>
    </Step>
  )
}

async function keepNext(rounds: RoundsHere, round: Round): Promise<void> {
  await rounds.further(round)
  location.assign(`${pageBeside('apart')}#round=${round.id}`)
}

function sentences(
  card: Wanted,
  words: CardWords,
): { readonly title: string; readonly why: Counted; readonly onward: string } {
  const people = card.invitation.about.people.length
  const onward = forPeople(words.cardDo, people)
  switch (card.kind) {
    case 'invitation':
      return {
        title: words.cardInvitation,
        why: invitationWhy(card.invitation, words),
        onward: words.cardInvitationDo,
      }
    case 'own':
      return { title: words.cardOwn, ...ownSentences(card.invitation, words) }
    case 'closed-reply':
      return {
        title: words.cardReply,
        why: { other: words.cardReplyClosedWhy },
        onward: words.cardReplyClosedDo,
      }
    case 'reply':
      return { title: words.cardReply, why: { other: words.cardReplyWhy }, onward }
    case 'second-reply':
      return { title: words.cardSecond, why: { other: words.cardSecondWhy }, onward }
    case 'reveal':
      return { ...revealSentences(card.invitation, words), onward }
  }
}

type CardWords = ReturnType<typeof useWords>['words']['apart']

function ownSentences({ commitment }: Invitation, words: CardWords) {
  return commitment === undefined
    ? { why: { other: words.cardOwnFirstWhy }, onward: words.cardOwnFirstDo }
    : { why: { other: words.cardOwnWhy }, onward: words.cardOwnDo }
}

function revealSentences({ about, commitment }: Invitation, words: CardWords) {
  const isSealed = commitment !== undefined
  const title = isSealed ? words.cardReveal : words.cardRevealFirst
  return {
    title: about.people.length > 2 ? words.cardRevealAll : title,
    why: { other: isSealed ? words.cardRevealWhy : words.cardRevealFirstWhy },
  }
}

function invitationWhy({ commitment }: Invitation, words: CardWords): Counted {
  return commitment === undefined ? words.cardInvitationWhyFirst : words.cardInvitationWhy
}
