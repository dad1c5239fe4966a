import { useEffect, useRef, useState } from 'preact/hooks'
import { sheetFor } from '../core/layout/sheet-for.ts'
import { languageTag } from '../core/words/language-tag.ts'
import { newWorkshop, type Workshop } from '../core/workshop/workshop.ts'
import { newId } from '../kit/new-id.ts'
import { useKeeping } from './use-keeping.ts'

/** A change of the plan; what does not change it gives it back as it was. */
export type Change = (act: (workshop: Workshop) => Workshop) => void

const mostSteps = 200
const notYet = 'new' // the id of the plan before the page is awake

/** The plan on the page, what can be done with it, and each step back. */
export function useWorkshop() {
  const [plan, setPlan] = useState<{ readonly now: Workshop; readonly before: readonly Workshop[] }>(() => ({
    now: newWorkshop(notYet, 24, 'a4'),
    before: [],
  }))
  const touched = useRef(false)
  const keeping = useKeeping(plan.now, touched)
  const change: Change = (act) => {
    touched.current = true
    setPlan(({ now, before }) => {
      const next = act(now)
      return next === now ? { now, before } : { now: next, before: [...before, now].slice(-mostSteps) }
    })
  }
  const undo = () => {
    touched.current = true
    setPlan(({ now, before }) => {
      const last = before.at(-1)
      return last ? { now: last, before: before.slice(0, -1) } : { now, before }
    })
  }
  /** Another plan on the page; the way back leads to the one before. One that nobody has touched is not kept. */
  const exchange = (workshop: Workshop, isNew = false) => {
    touched.current = !isNew
    setPlan(({ now, before }) => {
      const last = now.id === notYet ? freshWorkshop() : now
      return { now: workshop, before: [...before, last].slice(-mostSteps) }
    })
  }
  const begin = () => exchange(freshWorkshop(), true)
  /** What was kept last, unless something else is on the page or about to be. */
  const wake = async () => {
    const kept = await keeping.first()
    if (touched.current) return
    setPlan((plan) => (plan.now.id === notYet ? { now: kept ?? freshWorkshop(), before: [] } : plan))
  }
  useEffect(() => void wake(), [])
  return {
    workshop: plan.now,
    canUndo: plan.before.length > 0,
    change,
    undo,
    exchange,
    begin,
    wake,
    keeping,
    touched,
  }
}

/** A new plan, for the paper that printers hold where this browser is at home. */
function freshWorkshop(): Workshop {
  return newWorkshop(newId(), 24, sheetFor(languageTag(navigator.language)))
}
