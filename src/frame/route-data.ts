import { defineRouteMiddleware } from '@astrojs/starlight/route-data'

/** What each page tells other programs about itself, beyond what Starlight says. */
export const onRequest = defineRouteMiddleware((context) => {
  const { head } = context.locals.starlightRoute
  head.push({ tag: 'meta', attrs: { property: 'og:site_name', content: 'Before We Begin' } })
})
