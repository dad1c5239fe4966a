/** What scripts/site/service-worker.ts knows of the built site, and writes before this code. */
export interface Site {
  readonly version: string
  readonly files: Readonly<Record<string, string>> // path from home → hash of its content; a folder's page ends in /
}

declare const SITE: Site
declare const self: ServiceWorkerGlobalScope

/** The site as it was built together with this worker. */
export const site: Site = SITE

/** The folder of the site on its host: `/`, or `/alliance/`. */
export const home = new URL(self.registration.scope)

const cachePrefix = `before-we-begin:${home.pathname}:` // other projects may live on the same host

/** The names of our caches: one for each version of the site, one for what was seen by the way, one for shared files. */
export const caching = {
  version: `${cachePrefix}site-${site.version}`,
  versions: `${cachePrefix}site-`,
  seen: `${cachePrefix}seen`,
  shared: `${cachePrefix}shared`,
}

/** Under which address a file of the site is kept; its hash tells versions apart, so that the same content is fetched once. */
export function keyOf(path: string): URL {
  return new URL(`${path}?${site.files[path]}`, home)
}

/** Whether a path, from home, belongs to this version of the site. */
export function isOfSite(path: string): boolean {
  return Object.hasOwn(site.files, path)
}

/** The names of the caches of other versions, in the order in which they were begun. */
export async function otherVersions(): Promise<readonly string[]> {
  const names = await caches.keys()
  return names.filter((name) => name.startsWith(caching.versions) && name !== caching.version)
}
