import { expect, it } from 'vitest'
import { isLanguageTag, languageTag } from '../../../src/core/words/language-tag.ts'

it.each([
  ['de-CH', 'de-CH'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['en-US@posix', 'en-US'],
  ['en_US.UTF-8', 'en'],
  ['C', 'en'],
  ['', 'en'],
])('a browser that says "%s" speaks %s', (said, tag) => {
  expect(languageTag(said)).toBe(tag)
})

it.each(['en-AB-CD', 'de-1996-1996', 'english language', ''])('"%s" is no language tag', (text) => {
  expect(isLanguageTag(text)).toBe(false)
})
