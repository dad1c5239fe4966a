import { counted } from '../core/words/format.ts'
import { fill } from '../core/words/messages.ts'
import { say } from '../core/words/say.ts'
import { planFor, type SessionPlans } from '../core/workshop/session-plans.ts'
import type { Workshop } from '../core/workshop/workshop.ts'
import type { WorkshopMessages } from './words.ts'

/** What a workshop is called: its title, or what it is for and how many come. */
export function workshopTitle(
  { title, purpose, people }: Workshop,
  plans: SessionPlans,
  words: WorkshopMessages['workshop'],
  language: string,
): string {
  if (title.trim() !== '') return title.trim()
  const said = say(planFor(plans, purpose).title, language)
  return fill(words.unnamed, { purpose: said, people: counted(words.peopleCount, people.length, language) })
}
