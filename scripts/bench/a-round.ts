import type { Alliance, Answers } from '../../src/core/alliance/alliance.ts'
import { invite, reply } from '../../src/core/alliance/apart/answer-apart.ts'
import type { RoundAt } from '../../src/core/alliance/apart/round.ts'

const asks = ['why-purpose', 'why-unsaid', 'commitments-slip', 'disagreement-how', 'pulse-goal']
const said = [
  'By the next working day, and sooner when somebody else has to wait for it.',
  'Say it to me first, then to all of us.',
  'A short message in the channel is enough for me.',
  'We write it down on the same day, where everybody finds it.',
]

/** A round of so many people in which everybody has answered five questions, as its organiser keeps it. */
export async function aRoundOf(count: number): Promise<RoundAt<'sealed'>> {
  const random = Uint8Array.from({ length: 32 }, (_, index) => (index * 83 + 7) % 256)
  const kept = await invite({ ...teamOf(count), answers: answersOf(1) }, 'p1', random, asks)
  const others = Array.from({ length: count - 1 }, (_, index) => index + 2)
  const replies = await Promise.all(
    others.map((number) => reply(kept.invitation, `p${number}`, answersOf(number))),
  )
  return { id: 'a-round', changed: 1, stage: 'sealed', ...kept, replies }
}

function teamOf(count: number): Alliance {
  return {
    format: 'alliance',
    version: 1,
    id: `team-of-${count}`,
    template: 'team',
    language: 'en',
    title: 'Aurora',
    people: Array.from({ length: count }, (_, index) => ({
      id: `p${index + 1}`,
      name: `Somebody ${index + 1}`,
      role: 'member',
    })),
    questions: [],
    answers: {},
    revisions: [],
  }
}

/** Now like some of the others, now like nobody else. */
function answersOf(number: number): Answers {
  const texts = asks.slice(0, -1).map((question, index) => {
    const own = (number + index) % 3 === 0 ? ` So says number ${number}.` : ''
    return [
      question,
      { kind: 'text' as const, text: `${said[(number + index) % said.length]}${own}` },
    ] as const
  })
  return {
    ...Object.fromEntries(texts),
    [`pulse-goal/p${number}`]: { kind: 'scale', value: 1 + (number % 5) },
  }
}
