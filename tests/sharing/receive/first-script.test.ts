import { expect, it } from 'vitest'
import { firstScript } from '../../../src/sharing/receive/received-fragment.ts'

/** What the first script of the page leaves of an address, and what it took out. */
function leftOf(rest: string): { left: string; taken: string | undefined } {
  const { hash, search, pathname } = new URL(`https://site/receive/${rest}`)
  let left = pathname + search + hash
  const history = {
    replaceState(_state: null, _title: string, address: string) {
      left = address
    },
  }
  const window: { receivedFragment?: string } = {}
  new Function('location', 'history', 'window', firstScript)({ hash, search, pathname }, history, window)
  return { left: left.slice('/receive/'.length), taken: window.receivedFragment }
}

it.each(['?shared=file', '?shared=too-large'])('leaves %s, by which a shared file is known', (rest) => {
  expect(leftOf(rest)).toEqual({ left: rest, taken: undefined })
})

it.each(['#alliance-1.abc', '?alliance-1.abc', '?shared=file#alliance-1.abc', '?shared=alliance-1.abc'])(
  'takes %s out of the address',
  (rest) => {
    expect(leftOf(rest)).toEqual({ left: '', taken: rest })
  },
)
