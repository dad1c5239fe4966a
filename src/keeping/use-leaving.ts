import { useAskBeforeLeaving } from '../kit/use-ask-before-leaving.ts'
import type { Saving } from './keeper.ts'

/** Lets the browser ask before the page is left, as long as something is only on this screen. */
export function useLeaving(saving: Saving, hasUnsaved: boolean): void {
  useAskBeforeLeaving(hasUnsaved && (saving === 'refused' || saving === 'full' || saving === 'unreadable'))
}
