/**
 * Where a link leads whose # was written as %23 on its way, or fell away: what it carries would be asked of the host,
 * and what stands behind a # never is. Nothing for any other address.
 */
export function strayedLink({ pathname, search }: URL, home: URL): URL | undefined {
  const rest = pathname.slice(home.pathname.length)
  const [, page, carried] = underReceive.exec(rest) ?? []
  if (page !== undefined) return new URL(`${page}/#${carried}${search}`, home)
  const [, elsewhere = ''] = /%(?:25)*23(.*)$/i.exec(rest) ?? []
  const isOurs = /alliance|sealed/i.test(withoutCodes(elsewhere))
  return isOurs ? new URL(`receive/#${elsewhere}${search}`, home) : undefined
}

/** Letters of ASCII that were written as codes, once or several times over. */
function withoutCodes(text: string): string {
  return text.replace(/%(?:25)*([2-7][0-9a-f])/gi, (_code, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** A path as a file of the site is called, from home; one that no file can have, such as a link that was cut inside a code, as it stands. */
export function pathFrom({ pathname }: URL, home: URL): string {
  const path = pathname.slice(home.pathname.length)
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** The page that opens links, in any language, and something behind it that is no part of its address. */
const underReceive = /^((?:[a-z]{2,3}(?:-\w+)*\/)?receive)(?:\/+|(?=%))(?!\/|index\.html$)(.+)$/i
