import { afterEach, expect, it, vi } from 'vitest'
import { keptName } from '../../src/keeping/names.ts'
import { openTabs } from '../../src/keeping/tabs.ts'

afterEach(() => vi.unstubAllGlobals())

it('a tab that may open no channel is quiet, and goes on', () => {
  const refuse = class {
    constructor() {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  }
  vi.stubGlobal('BroadcastChannel', refuse)
  const tabs = openTabs()
  expect(() => tabs.tell('one')).not.toThrow()
  expect(() => tabs.listen(() => {})()).not.toThrow()
})

it('the channel is that of this copy of the site alone', () => {
  const opened: string[] = []
  const channel = class {
    constructor(name: string) {
      opened.push(name)
    }
    postMessage() {}
  }
  vi.stubGlobal('BroadcastChannel', channel)
  openTabs().tell('one')
  expect(opened).toEqual([keptName()])
  expect(keptName('', '/a/')).not.toBe(keptName('', '/b/'))
})
