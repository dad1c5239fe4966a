import type { APIContext } from 'astro'
import { expect, it, vi } from 'vitest'

vi.mock('astro:content', () => ({ getCollection: async () => docs }))

const page = (id: string, title: string, description?: string) => ({ id, data: { title, description } })
const docs = [
  page('how-to/team', 'Team', 'For a team.'),
  page('how-to/manager', 'Manager'),
  page('index', 'Home', 'A toolkit for one conversation.'),
  page('privacy', 'Privacy', 'Nothing leaves your device.'),
]

it('programs that read for people find every page of the guide under its part, and the home page as what it is', async () => {
  const { GET } = await import('../../src/pages/llms.txt.ts')
  const answer = await GET({ site: new URL('https://example.org') } as unknown as APIContext) // as much of it as is used
  expect(await answer.text()).toBe(`# Before We Begin

> A toolkit for one conversation.

## How to

- [Manager](https://example.org/how-to/manager/)
- [Team](https://example.org/how-to/team/): For a team.
`)
})
