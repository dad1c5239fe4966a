import { groupNames } from '../core/pack/group-names.ts'
import type { Workshop } from '../core/workshop/workshop.ts'
import type { WorkshopMessages } from './words.ts'

/** What somebody is called by their id: their name, or their number. */
export function calledOf(workshop: Workshop, words: WorkshopMessages['workshop']): (id: string) => string {
  return (id) => groupNames(workshop, [id], words.pack)
}
