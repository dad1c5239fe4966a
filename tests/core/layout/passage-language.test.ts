import { describe, expect, it } from 'vitest'
import { passageLanguage } from '../../../src/core/layout/passage-language.ts'

describe('the language of a passage', () => {
  it.each([
    ['Nguyễn Thị Hồng Ánh', 'en', undefined],
    ['2026 – 12', 'ar', undefined],
    ['نعمل معًا', 'en', 'ar'],
    ['نعمل معًا', 'fa', undefined],
    ['נעבוד יחד', 'en', 'he'],
    ['साथ काम', 'en', 'hi'],
    ['ทำงาน', 'en', 'th'],
    ['함께', 'en', 'ko'],
    ['一緒に決めます', 'en', 'ja'],
    ['我们一起决定', 'en', 'zh'],
    ['我们一起决定', 'ja', undefined],
    ['Мы вместе', 'uk', undefined],
    ['Мы вместе', 'de', 'ru'],
    ['Μαζί', 'en', 'el'],
    ['Together, вместе, we decide', 'en', undefined],
  ])('%s in a paper in %s is %s', (text, paper, language) => {
    expect(passageLanguage(text, paper)).toBe(language)
  })
})
