import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { families } from '../../src/content/font-table.ts'

const text = await readFile(new URL('../../public/fonts/LICENSES.txt', import.meta.url), 'utf8')

it('Beside the fonts stands whose each of them is, and their licence', () => {
  const owners = families.map(
    ({ name }) => text.split('\n').find((line) => line.startsWith(`${name}: `)) ?? name,
  )
  expect(owners.filter((line) => !/: .{5,}/.test(line))).toEqual([])
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1')
})
