import { type ActResult, whyRefused } from './refusals.ts'

/** Does something that the browser may refuse. */
export async function attempt(act: () => Promise<unknown>): Promise<ActResult> {
  try {
    await act()
    return 'done'
  } catch (reason) {
    console.warn('This browser refused to keep something.', reason)
    return whyRefused(reason)
  }
}
