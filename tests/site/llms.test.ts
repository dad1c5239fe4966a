import { expect, it } from 'vitest'
import { llmsText } from '../../src/frame/llms.ts'

const page = { title: 'Repair', description: 'How to mend trust.', address: 'https://a.org/how-to/repair/' }

it('names the site, what it is, and each page with its address and one sentence', () => {
  expect(llmsText('Our site', 'What it is.', [{ label: 'How to', pages: [page] }])).toBe(
    '# Our site\n\n> What it is.\n\n## How to\n\n- [Repair](https://a.org/how-to/repair/): How to mend trust.\n',
  )
})

it('leaves out a part without pages', () => {
  expect(llmsText('Our site', 'What it is.', [{ label: 'Empty', pages: [] }])).not.toContain('Empty')
})
