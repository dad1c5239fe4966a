import type { Slot } from './font-book.ts'
import { hex4, hex16 } from './hex.ts'

/** The text of each code, as a CMap that readers search and copy by (PDF 32000-1, 9.10.3). */
export function unicodeMap(slots: readonly Slot[]): string {
  const lines = slots.map(({ text }, code) => `<${hex4(code)}> <${hex16(text)}>`).slice(1)
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) =>
    lines.slice(100 * i, 100 * i + 100),
  )
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}
