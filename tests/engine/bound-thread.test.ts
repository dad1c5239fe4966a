import { expect, it } from 'vitest'
import { boundThread } from '../../src/engine/bound-thread.ts'
import type { Thread } from '../../src/engine/engine.ts'

/** A thread that answers with its name, or breaks. */
function thread(name: string, breaks: boolean): Thread {
  const one: Thread = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage(message) {
      queueMicrotask(() => {
        if (breaks) one.onerror?.({} as ErrorEvent)
        else one.onmessage?.({ data: `${name}: ${message}` } as MessageEvent)
      })
    },
  }
  return one
}

/** What is heard when something is asked of a thread that may start in these ways. */
function heard(boundBreaks: boolean, plainBreaks: boolean, can: boolean): Promise<string> {
  const one = boundThread({
    bound: () => thread('bound', boundBreaks),
    plain: () => thread('plain', plainBreaks),
    canBind: async () => can,
  })
  return new Promise((said) => {
    one.onmessage = ({ data }) => said(data)
    one.onerror = () => said('broken')
    one.postMessage('a')
  })
}

it.each([
  ['runs where a browser can have it', false, false, true, 'bound: a'],
  ['gives way to a plain one where a browser can’t, which is asked the same', true, false, false, 'plain: a'],
  ['is broken when its own code is', true, false, true, 'broken'],
  ['is broken when nothing arrives at all', true, true, false, 'broken'],
])('a bound thread %s', async (_what, boundBreaks, plainBreaks, can, result) => {
  expect(await heard(boundBreaks, plainBreaks, can)).toBe(result)
})

it('a browser that says at once that it has no bound thread gets a plain one', async () => {
  const refuse = () => {
    throw new DOMException('No.', 'SecurityError')
  }
  const one = boundThread({ bound: refuse, plain: () => thread('plain', false), canBind: async () => false })
  const said = new Promise((hear) => {
    one.onmessage = ({ data }) => hear(data)
  })
  one.postMessage('a')
  expect(await said).toBe('plain: a')
})
