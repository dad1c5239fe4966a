import { getCollection } from 'astro:content'
import type { APIContext } from 'astro'
import { address } from '../frame/address.ts'
import { type ListedPage, llmsText } from '../frame/llms.ts'

const name = 'Before We Begin'
const parts = {
  start: 'Start here',
  'how-to': 'How to',
  exercises: 'Exercises',
  examples: 'Whole conversations',
  pitfalls: 'What goes wrong',
  why: 'Does it work?',
  reference: 'Reference',
} as const

/** Every page of the guide, by its title and description, for programs that read the site for somebody. */
export async function GET({ site }: APIContext): Promise<Response> {
  const docs = (await getCollection('docs')).toSorted((one, other) => one.id.localeCompare(other.id))
  const home = docs.find(({ id }) => id === 'index')
  const listed = Object.entries(parts).map(([folder, label]) => ({
    label,
    pages: docs.filter(({ id }) => id.startsWith(`${folder}/`)).map((page) => pageOf(page, site)),
  }))
  return new Response(llmsText(name, home?.data.description ?? name, listed))
}

function pageOf(
  page: { id: string; data: { title: string; description?: string | undefined } },
  site?: URL,
): ListedPage {
  const { title, description = '' } = page.data
  return { title, description, address: new URL(address(`/${page.id}/`), site).href }
}
