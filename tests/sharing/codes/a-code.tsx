import type { Alliance } from '../../../src/core/alliance/alliance.ts'
import { packFragment } from '../../../src/core/alliance/sending/fragment.ts'
import { SpeechContext } from '../../../src/kit/speech.ts'
import { AsCodes } from '../../../src/sharing/codes/show/AsCodes.tsx'
import type { Sendable } from '../../../src/sharing/send/sendable.ts'
import { SharingSpeech } from '../../../src/sharing/words.ts'
import { all, hide, holds, messages, newScreen, press, said, show } from '../../kit/a-screen.ts'
import { alliance } from '../../sample.ts'
import { text } from '../sample.ts'

type Qr = typeof import('qr')

/** The texts that were drawn as codes. */
export const drawn = new Set<string>()

/** What draws codes, and notes what they say. */
export function noting({ encodeQR }: Qr): Pick<Qr, 'encodeQR'> {
  const encode = (said: string, ...how: readonly unknown[]) => {
    drawn.add(said)
    return Reflect.apply(encodeQR, null, [said, ...how])
  }
  return { encodeQR: encode as Qr['encodeQR'] } // with the same arguments
}

/** An alliance that one code holds. */
export const short = alliance({ title: 'Ours', answers: { 'why-purpose': text('To learn.') } })

/** Words that no packing makes much shorter. */
export const words = Array.from({ length: 1500 }, (_, index) =>
  ((index * 7919 + 13) % 46656).toString(36),
).join(' ')

/** An alliance that takes several codes. */
export const long = { ...short, answers: { 'why-purpose': text(words) } }

/** The way to the codes of an alliance, as pages show it that send something. */
export function showWay(one: Alliance): void {
  const sendable: Sendable = {
    title: one.title,
    known: [],
    file: 'ours.json',
    pack: async () => await packFragment(one),
    text: JSON.stringify(one),
    tooLong: { other: '' },
  }
  show(
    <SpeechContext.Provider value={{ language: 'en', messages }}>
      <SharingSpeech speech={{ language: 'en', messages }}>
        <AsCodes sendable={sendable} />
      </SharingSpeech>
    </SpeechContext.Provider>,
  )
}

/** Shows the first code of an alliance, and gives what was drawn. */
export async function showCodes(one: Alliance): Promise<readonly string[]> {
  drawn.clear()
  showWay(one)
  press(codes.show)
  await holds(() => {
    if (all('svg.code').length !== 1) throw new Error('There is no code yet.')
  })
  return [...drawn]
}

const { codes } = messages.sharing

/** All codes of an alliance, as another device may read them. */
export async function codesOf(one: Alliance): Promise<readonly string[]> {
  await showCodes(one)
  const [, of = '1'] = /Code 1 of (\d+)/.exec(said()) ?? []
  for (let shown = 1; shown < Number(of); shown++) press(codes.next)
  hide()
  newScreen()
  return [...drawn]
}
