/**
 * Where a link leads whose # was written as %23 on its way, or fell away: what it carries would be asked of the host,
 * and what stands behind a # never is. Nothing for any other address.
 */
export function strayedLink({ pathname, search }: URL, home: URL): URL | undefined {
  const rest = pathname.slice(home.pathname.length)
  const [, page, carried] = underReceive.exec(rest) ?? []
  if (page !== undefined) return new URL(`${page}/#${carried}${search}`, home)
  const [, elsewhere] = /%(?:25)*23(.*(?:alliance|sealed).*)$/i.exec(rest) ?? []
  return elsewhere === undefined ? undefined : new URL(`receive/#${elsewhere}${search}`, home)
}

/** The page that opens links, in any language, and something behind it that is no part of its address. */
const underReceive = /^((?:[a-z]{2,3}(?:-\w+)*\/)?receive)(?:\/+|(?=%))(?!\/|index\.html$)(.+)$/i
