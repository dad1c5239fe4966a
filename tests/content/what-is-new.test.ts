import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('The newest version on “What is new” is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const page = readFileSync('content/docs/reference/what-is-new.mdx', 'utf8')
  const [, newest] = page.match(/^## (\d+\.\d+), \d{1,2} \w+ \d{4}$/m) ?? []
  expect(`${newest}.0`).toBe(version)
})
