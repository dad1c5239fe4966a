import type { Alliance } from '../alliance/alliance.ts'
import type { Spread } from '../alliance/pulse.ts'
import type { SaidYes } from '../alliance/yes.ts'
import type { IsoDate } from '../days/iso-date.ts'
import type { Topic } from '../questions/question.ts'
import type { Length } from '../templates/length.ts'
import type { Template } from '../templates/template.ts'
import type { Messages } from '../words/messages.ts'
import type { NamedPerson } from './people.ts'

/** Everything that is known while one paper is composed. */
export interface Composing {
  readonly template: Template
  readonly topics: readonly Topic[] // the whole question bank
  readonly alliance: Alliance | null // null for a blank paper
  readonly people: readonly NamedPerson[]
  readonly numbers: readonly Spread[] // of the pulse, when each of its people wants them on the paper
  readonly agreed: IsoDate | null // the day of the newest revision
  readonly yeses: readonly SaidYes[] // that stand, to exactly the words of this paper
  readonly length: Length
  readonly asked: Length // what it asks: in large print, two sides ask what one page asks
  readonly language: string // BCP 47
  readonly messages: Messages
}
