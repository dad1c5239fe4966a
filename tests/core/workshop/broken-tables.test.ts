import { expect, it } from 'vitest'
import { decodeTable } from '../../../src/core/workshop/names/decode-table.ts'
import { namesInTable } from '../../../src/core/workshop/names/read-names.ts'
import { fc } from '../../fast-check.ts'
import { utf16 } from './utf-16.ts'

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with a mark': (text) => new TextEncoder().encode(`\uFEFF${text}`),
  'UTF-16, little end first': (text) => utf16(text, false, true),
  'UTF-16, big end first': (text) => utf16(text, true, true),
  'UTF-16 without a mark': (text) => utf16(text, false, false),
  'Windows-1252': (text) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))),
}

/** What is done to some row of a table, by what it becomes. */
const breaks: readonly ((cells: readonly string[], separator: string) => string)[] = [
  (cells, between) => cells.join(between).replace(/^/, '"'),
  (cells, between) => cells.map((cell) => `"${cell}`).join(between),
  (cells, between) => `${cells.join(between)}"`,
  (cells, between) => cells.map((cell) => `"${cell}" more`).join(between),
  (cells, between) => [...cells, 'one', 'more', ''].join(between),
  ([name = '']) => name,
  ([, ...others], between) => ['', ...others].join(between),
  (cells, between) => cells.join(`${between}${between}`),
  (cells, between) => cells.join(between === ';' ? ',' : ';'),
  (cells, between) => cells.join(between).replaceAll('a', 'a\0'),
  (cells, between) => ` \t${cells.join(` ${between} `)} `,
  (cells, between) => cells.join(between).replace(/^/, '\n\n'),
]

it.each(Object.entries(encodings))(
  'of 200 broken tables no row is lost, and none stands with another one: %s',
  (_, encode) => {
    const rows = fc.array(fc.nat(2 * breaks.length), { minLength: 6, maxLength: 24 }) // about half of them are whole
    const separators = fc.constantFrom(',', ';', '\t', '|')
    fc.assert(
      fc.property(
        rows,
        separators,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (kinds, between, end, hasHead) => {
          const tokens = kinds.map((_, at) => `Zo\u00eb${String.fromCharCode(97 + at).repeat(3)}`)
          const lines = kinds.map((kind, at) => {
            const cells = [tokens[at] ?? '', `mail${at}@x.org`, `team ${tokens[at]}`]
            return breaks[kind]?.(cells, between) ?? cells.join(between)
          })
          const head = hasHead ? [['Name', 'E-mail', 'Team'].join(between)] : []
          const { names, unused } = namesInTable(
            decodeTable(encode([...head, ...lines].join('\n').replaceAll('\n', end))),
          )
          const said = [...names, ...unused.map(({ text }) => text)]
          for (const token of tokens) {
            const own = said.filter((one) => one.includes(token))
            expect(own, token).toHaveLength(1)
            expect(tokens.filter((other) => own[0]?.includes(other))).toEqual([token])
          }
        },
      ),
      { numRuns: 200 },
    )
  },
)
