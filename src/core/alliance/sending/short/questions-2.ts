import type { Answer } from '../../alliance.ts'

/** The letter of each kind of answer; `d` is a day, or a period from the day of the agreement. */
export type KindLetter = 't' | 'l' | 'o' | 'd' | 's'

/**
 * The questions whose place in this list stands for their id in a link, with the kind of their answers, by topic. It is
 * a part of `alliance-2` and `sealed-2`: no place in it may ever change. A question that came later travels by its id.
 */
const topics = {
  why: 'purpose:t hopes:t goals:l roles:t coaching:t mentoring:t unsaid:t before:t',
  commitments: 'mine:l ours:l pressure:t limits:t slip:t',
  needs: 'from-me:t from-us:t know:t name:t energy:t time-to-think:t take-part:t language:t growth:t',
  feedback: 'how:t how-soon:o where:o good:t asking:t up:t landing:t hurt:t',
  disagreement: 'how:t how-soon:o tell:t in-front:t tension:t stuck:t third:t repair:t',
  decisions: 'who:t how:o absent:t written:t after:t again:t',
  signs: 'working:l not-working:l measures:t others:t say:s sure:s',
  support: 'really:t bad-day:t asking:t not-helpful:t each-other:t behind:t challenge:s doors:l',
  confidentiality: 'what:t limits:t others:t may-share:o notes:t off-limits:t ties:t paper:t',
  pace: 'meeting:t meetings-good:l hours:t reach:t reply:o urgent:t free:o cancel:t fees:t',
  celebration: 'how:t small:l thanks:o brave:t credit:t',
  'check-ins': 'first:d rhythm:o how:t sooner:t who:t arrive:t change:t new-people:t',
  endings: 'when:d how:t early:t done:t handover:t after:t',
  pulse: 'goal:s way:s relationship:s',
} as const

/** A question as a link names it. */
export interface KnownQuestion {
  readonly id: string
  readonly letter: KindLetter
}

/** All of them, in the order of their places. */
export const questions2: readonly KnownQuestion[] = Object.entries(topics).flatMap(([topic, questions]) =>
  questions.split(' ').map((written) => {
    const [name = '', letter = ''] = written.split(':')
    return { id: `${topic}-${name}`, letter: isKindLetter(letter) ? letter : 't' }
  }),
)

function isKindLetter(letter: string): letter is KindLetter {
  return /^[tlods]$/.test(letter)
}

/** The letter of an answer. */
export function letterOf(answer: Answer): KindLetter {
  switch (answer.kind) {
    case 'text':
      return 't'
    case 'list':
      return 'l'
    case 'options':
      return 'o'
    case 'date':
    case 'period':
      return 'd'
    case 'scale':
      return 's'
  }
}
