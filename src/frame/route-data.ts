import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import { address } from './address.ts'
import { articleData, type PageFacts, questionsData } from './structured-data.ts'

/** What each page tells other programs about itself, beyond what Starlight says. */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute
  const { entry, entryMeta, head, lastUpdated } = route
  // Starlight knows the guide's language only; pages of our own say theirs.
  Object.assign(route, { lang: entryMeta.lang, dir: entryMeta.dir })
  const at = (path: `/${string}`) => new URL(address(path), context.site).href
  const here = context.url.pathname.replace(import.meta.env.BASE_URL.replace(/\/$/, ''), '')
  const picture = at(`/share${here === '/' ? '/index' : here.replace(/\/$/, '')}.png`)
  const { title, description = '', kind, structured } = entry.data
  const facts: PageFacts = { address: context.url.href, title, description, picture, changed: lastUpdated }
  head.push(
    meta('og:image', picture),
    meta('og:image:width', '1200'),
    meta('og:image:height', '630'),
    meta('og:image:alt', `${title}. Before We Begin`),
    ...(kind ? [data(articleData(facts))] : []),
    ...(structured === 'questions' ? [data(questionsData(entry.body ?? ''))] : []),
  )
})

function meta(property: string, content: string) {
  return { tag: 'meta' as const, attrs: { property, content }, content: '' }
}

function data(value: object) {
  const content = JSON.stringify(value).replaceAll('<', '\\u003c') // nothing in it can close the script
  return { tag: 'script' as const, attrs: { type: 'application/ld+json' }, content }
}
