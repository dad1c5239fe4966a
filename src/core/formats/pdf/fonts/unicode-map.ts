import { hex4, hex16 } from '../objects/hex.ts'
import type { Slot } from './font-book.ts'

/** The text of each code, as a CMap that readers search and copy by (PDF 32000-1, 9.10.3). */
export function writeUnicodeMap(slots: readonly Slot[]): string {
  const texts = slots.map(({ text }) => `<${hex16(text)}>`)
  const ranges = Array.from({ length: Math.ceil(texts.length / 256) }, (_, high) => {
    const [first, last] = [Math.max(1, 256 * high), Math.min(256 * (high + 1), texts.length) - 1]
    return `<${hex4(first)}><${hex4(last)}>[${texts.slice(first, last + 1).join('')}]`
  })
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...ranges.map((range) => `1 beginbfrange\n${range}\nendbfrange`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}
