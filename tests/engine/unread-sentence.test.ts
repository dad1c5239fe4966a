import { expect, it } from 'vitest'
import messages from '../../content/messages/en.json' with { type: 'json' }
import { EngineError } from '../../src/engine/engine-error.ts'
import { unreadSentence } from '../../src/engine/unread-sentence.ts'

const sentences = { 'too-slow': 'tooSlow', broke: 'broke', 'no-wasm': 'noWasm' } as const

it.each([
  ['a reader that did not arrive', new EngineError('no-code'), /^a\.pdf .*Check the connection/],
  ['a file that takes for ever', new EngineError('too-slow'), /^a\.pdf took longer/],
  ['a mistake of ours', new EngineError('broke'), /^a\.pdf could not be read\. Choose it once more/],
  ['a file that has gone', new DOMException('gone', 'NotFoundError'), /^a\.pdf could not be read\./],
])('says what happened, with the name of the file: %s', (_what, reason, sentence) => {
  expect(unreadSentence(reason, 'a.pdf', messages.open)).toMatch(sentence)
})

it('speaks of the connection only when something was not fetched', () => {
  for (const problem of ['too-slow', 'broke', 'no-wasm'] as const) {
    expect(unreadSentence(new EngineError(problem), 'a.pdf', messages.open)).not.toContain('connection')
    expect(messages.builder.engine[sentences[problem]]).not.toContain('connection')
  }
})
