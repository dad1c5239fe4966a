import { expect } from 'vitest'
import { readSessionPlans } from '../../src/content/read-content.ts'
import { withNames } from '../../src/core/workshop/edit-workshop.ts'
import { newWorkshop, type Workshop } from '../../src/core/workshop/workshop.ts'
import { keepWorkshop } from '../../src/keeping/workshop-store.ts'
import WorkshopPage from '../../src/workshop/WorkshopPage.tsx'
import { holds, messages, show } from '../kit/a-screen.ts'

const content = { plans: readSessionPlans(), papers: '/workshop.json', clock: '/clock/' }

/** A plan for four people. */
export function four(id: string, title: string): Workshop {
  return { ...withNames(newWorkshop(id, 24, 'a4'), ['Ada', 'Ben', 'Chidi', 'Dana']), title }
}

/** The page of a workshop, in a browser that keeps these plans, the last of them in front. */
export async function openPage(...kept: readonly Workshop[]): Promise<void> {
  for (const one of kept) await keepWorkshop(one)
  show(<WorkshopPage language="en" content={content} messages={messages} />)
  await holds(() => expect(document.querySelector('[data-awake="true"]')).not.toBeNull())
}
