/** What tells whether a browser forgets by itself. */
export interface BrowserFacts {
  readonly userAgent: string
  readonly isInstalled: boolean // the site stands on the home screen or in the dock, and runs as an app of its own
}

/**
 * Whether this browser deletes what a site has kept once it was used on seven days without a visit to the site: Safari
 * and every other browser on WebKit, on a Mac, an iPhone and an iPad (webkit.org/blog/10218). What was installed as an
 * app has a counter of its own, which each use of the app sets back.
 */
export function forgetsAfterSevenDays({ userAgent, isInstalled }: BrowserFacts): boolean {
  const isApple = /\b(Macintosh|iPhone|iPad|iPod)\b/.test(userAgent)
  const isWebKit = /AppleWebKit\//.test(userAgent) && !/Chrom(e|ium)\//.test(userAgent)
  return isApple && isWebKit && !isInstalled
}
