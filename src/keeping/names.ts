/** The folder in which this copy of the site stands on its host: `/`, or `/alliance/`. */
const siteFolder = import.meta.env.BASE_URL.replace(/\/*$/, '/')

/**
 * The name under which something is kept in the browser. It holds the folder of the site: two copies on one host share
 * an origin, and with it the browser's storage, and must not see each other's alliances.
 */
export function keptName(what = '', folder = siteFolder): string {
  return `before-we-begin:${folder}${what && `:${what}`}`
}

/** Under this name the database lay, and with this the other names began, before they held the folder. */
export const oldName = 'before-we-begin'
