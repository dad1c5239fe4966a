import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { goldenOrders, makeGolden } from './make-golden.ts'
import { differenceOf, shownDifference } from './picture.ts'
import { unifiedDiff } from './unified-diff.ts'

const papers = `${import.meta.dirname}/papers`
const shown = resolve('.cache/golden')
const orders = [...goldenOrders()]
const cure = 'If it is meant so, run `npm run golden`, look at the difference and commit it.'

function show(file: string, content: string | Buffer): string {
  mkdirSync(shown, { recursive: true })
  writeFileSync(`${shown}/${file}`, content)
  return `.cache/golden/${file}`
}

describe('the golden papers', () => {
  it('are those of every template and every example, and no others', () => {
    const files = orders.flatMap(([name]) => [`${name}.png`, `${name}.txt`])
    expect(readdirSync(papers).toSorted()).toEqual(files.toSorted())
  })

  it.each(orders)(
    '%s says the same, in the same order, in the same places, and looks the same',
    async (name, order) => {
      const { text, picture } = await makeGolden(name, order)
      const before = readFileSync(`${papers}/${name}.txt`, 'utf8')
      const drawn = readFileSync(`${papers}/${name}.png`)
      const isDrawnOtherwise = (await differenceOf(drawn, picture)) > 0.001
      const pictures = isDrawnOtherwise
        ? [
            show(`${name}.png`, picture),
            show(`${name}.difference.png`, await shownDifference(drawn, picture)),
          ]
        : []
      if (text !== before)
        throw new Error(
          `${name} is another paper than before; it lies whole in ${show(`${name}.txt`, text)}. ${cure}\n${unifiedDiff(before, text)}\n${pictures.join('\n')}`,
        )
      expect(pictures, `The first page of ${name} looks different. ${cure}`).toEqual([])
    },
  )
})
