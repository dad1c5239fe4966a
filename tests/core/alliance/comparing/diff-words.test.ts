import { describe, expect, it } from 'vitest'
import { diffWords } from '../../../../src/core/alliance/comparing/diff-words.ts'
import { fc } from '../../../fast-check.ts'

/** Removed words in brackets, added words in braces. */
function shown(before: string, after: string, language?: string): string {
  const marks = { plain: ['', ''], removed: ['[', ']'], added: ['{', '}'] } as const
  const pieces = diffWords(before, after, language)
  return pieces.map(({ text, style }) => marks[style].join(text)).join('')
}

describe('diffWords', () => {
  it.each([
    ['nothing', 'We meet on Monday.', 'We meet on Monday.', 'We meet on Monday.'],
    ['a word', 'We meet on Monday.', 'We meet on Friday.', 'We meet on [Monday]{Friday}.'],
    [
      'a phrase as one',
      'Ask me first, please.',
      'Tell him later, please.',
      '[Ask me first]{Tell him later}, please.',
    ],
    ['a word put in', 'We meet on Monday.', 'We always meet on Monday.', 'We {always }meet on Monday.'],
    ['everything', 'Yes', 'No', '[Yes]{No}'],
    ['what is new', '', 'New', '{New}'],
    ['what is gone', 'Gone', '', '[Gone]'],
    ['a capital, which is another word', 'Time', 'time', '[Time]{time}'],
  ])('shows %s', (_name, before, after, wanted) => {
    expect(shown(before, after)).toBe(wanted)
  })

  it.each([
    ['zh', '我们每周见面', '我们每月见面', '我们[每周]{每月}见面'],
    ['th', 'เราพบกันทุกวันจันทร์', 'เราพบกันทุกวันศุกร์', 'เราพบกันทุกวัน[จันทร์]{ศุกร์}'],
    ['ar', 'نلتقي يوم الاثنين', 'نلتقي يوم الجمعة', 'نلتقي يوم [الاثنين]{الجمعة}'],
  ])('finds the words of %s', (language, before, after, wanted) => {
    expect(shown(before, after, language)).toBe(wanted)
  })

  it('gives back both texts, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '会う', 'é'), { maxLength: 40 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = diffWords(before, after)
        const without = (style: string) =>
          pieces
            .filter((piece) => piece.style !== style)
            .map(({ text }) => text)
            .join('')
        expect([without('added'), without('removed')]).toEqual([before, after])
      }),
    )
  })

  it('says of two very long texts with little in common that all has changed, and does not take long', () => {
    const long = (word: string) =>
      Array.from({ length: 9000 }, (_, index) => `${word}${index % 7}${index}`).join(' ')
    const styles = diffWords(long('a'), long('b')).map(({ style }) => style)
    expect(new Set(styles)).toEqual(new Set(['removed', 'added']))
  })
})
