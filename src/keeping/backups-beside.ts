import type { KeptText } from '../core/alliance/keeping/recalled.ts'
import type { DraftStore } from './draft-store.ts'
import type { Saving } from './keeper.ts'
import type { LibraryNow } from './library-now.ts'
import { hasMyPart } from './my-part-here.ts'
import { whyRefused } from './refusals.ts'
import { workshopCount } from './workshop-count.ts'

/** What is known of backups, and of all that they carry beside the alliances. */
export async function backupsBeside(store: DraftStore, saving: Saving): Promise<Partial<LibraryNow>> {
  if (saving !== 'nothing') return {}
  try {
    const asked = [store.lastBackup(), store.reminded(), store.rounds(), workshopsHere(), partHere()] as const
    const [lastBackup, reminded, rounds, workshops, hasMyPart] = await Promise.all(asked)
    const damagedRounds = rounds.length === 0 ? [] : await damagedAmong()
    return { lastBackup, reminded, rounds, damagedRounds, workshops, hasMyPart }
  } catch (reason) {
    console.warn('This browser refused to say when the last backup was.', reason)
    return { saving: whyRefused(reason) }
  }
}

/** They are beside the alliances: where they can't be counted, these are shown all the same. */
async function workshopsHere(): Promise<number> {
  try {
    return await workshopCount()
  } catch (reason) {
    console.warn('The workshops could not be counted.', reason)
    return 0
  }
}

/** The same holds for the page about oneself. */
async function partHere(): Promise<boolean> {
  try {
    return await hasMyPart()
  } catch (reason) {
    console.warn('Nobody knows whether there is a page about oneself.', reason)
    return false
  }
}

/** What reads rounds comes only when there are some; without it none is called damaged. */
async function damagedAmong(): Promise<readonly KeptText[]> {
  try {
    const { damagedRounds } = await import('./damaged-rounds.ts')
    return await damagedRounds()
  } catch (reason) {
    console.warn('What is being answered apart could not be read.', reason)
    return []
  }
}
