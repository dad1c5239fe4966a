import type { Alliance } from '../alliance/alliance.ts'
import { withoutLeftOut } from '../alliance/own/left-out.ts'
import type { Spread } from '../alliance/pulse.ts'
import type { SaidYes } from '../alliance/yes.ts'
import { topicsOf } from '../form/topics-of.ts'
import type { Topic } from '../questions/question.ts'
import { type Length, sidesOf } from '../templates/length.ts'
import { isOfOne } from '../templates/lookup.ts'
import type { Template } from '../templates/template.ts'
import { fill, type Messages } from '../words/messages.ts'
import { say } from '../words/say.ts'
import { visibleText } from '../words/visible-text.ts'
import { composeChanges } from './compose-changes.ts'
import { composeClosing } from './compose-closing.ts'
import { composeHead, paperTitle } from './compose-head.ts'
import { composeOthers } from './compose-others.ts'
import { composePulse } from './compose-pulse.ts'
import { composeRows } from './compose-rows.ts'
import { composeSections } from './compose-sections.ts'
import type { Composing } from './composing.ts'
import { directionOf } from './direction.ts'
import type { Block, Direction, Paper } from './paper.ts'
import { namedPeople } from './people.ts'

/** In which language a paper speaks, with the sentences that are not content. */
export interface PaperSpeech {
  readonly language: string // BCP 47
  readonly messages: Messages
  readonly length?: Length | undefined // the whole paper, when nothing is said
  readonly asked?: Length | undefined // what it asks, where that is not what its length asks
  readonly numbers?: readonly Spread[] // of the pulse; none, when nothing is said
  readonly yeses?: readonly SaidYes[] // that stand in place of signatures; none, when nothing is said
  readonly direction?: Direction | undefined // for those who will write the other way; else that of the language
}

/** The template with the answers put in, and a gap wherever there is none; without an alliance it is blank. */
export function compose(
  template: Template,
  bank: readonly Topic[],
  whole: Alliance | null,
  speech: PaperSpeech,
): Paper {
  const topics = topicsOf(bank, whole)
  const alliance = whole && withoutLeftOut(whole)
  const { language, messages, length = 'whole', asked = length, numbers = [], yeses = [] } = speech
  const { direction = directionOf(language) } = speech
  const people = namedPeople(template, alliance, language, messages)
  const agreed = alliance?.revisions.at(-1)?.on ?? null
  const asking = { template, topics, length, asked, language, messages }
  const composing = { ...asking, alliance, people, agreed, numbers, yeses }
  const arrangement = alliance === null || length !== 'whole' ? 'rows' : 'running'
  return {
    title: paperTitle(composing),
    form: formName(composing),
    language,
    direction,
    arrangement,
    sides: sidesOf[length],
    authors: people.filter(({ known }) => known).map(({ name }) => name),
    ...letterheadOn(whole),
    blocks: arrangement === 'rows' ? composeRows(composing) : composeRunning(composing),
  }
}

function composeRunning(composing: Composing): readonly Block[] {
  return [
    ...composeHead(composing),
    ...composeSections(composing),
    ...composeOthers(composing),
    ...composePulse(composing),
    composeClosing(composing),
    ...composeChanges(composing),
  ]
}

/** What of a letterhead stands on every page. */
function letterheadOn(alliance: Alliance | null): Pick<Paper, 'foot' | 'colour'> {
  const { foot = '', colour } = alliance?.letterhead ?? {}
  return {
    ...(visibleText(foot) !== '' && { foot: visibleText(foot) }),
    ...(colour !== undefined && { colour }),
  }
}

/**
 * "Coach and client, one page · edition 2026-12"; what people wrote may take more room, so only blanks say their length. A
 * page about one person, which is called after what it is, says here whose it is.
 */
function formName({ template, alliance, people, length, language, messages }: Composing): string {
  const { paper } = messages
  const [me] = isOfOne(template) && alliance !== null ? people.filter(({ known }) => known) : []
  const name = me?.name ?? say(template.title, language)
  const title =
    alliance !== null || length === 'whole' ? name : fill(paper[shortNames[length]], { title: name })
  return fill(paper.form, { title, edition: template.edition })
}

const shortNames = { 'one-page': 'onePage', 'two-sides': 'twoSides' } as const
