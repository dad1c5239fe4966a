import { existsSync, globSync } from 'node:fs'

/** The programs that drive an engine other than Chromium's, or what to install when there are none. */
export type Installed<Programs> = { readonly programs: Programs } | { readonly missing: string }

/** Firefox: FIREFOX_PATH, or the system's. */
export function findFirefox(): Installed<{ firefox: string }> {
  const usual = [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]
  const firefox = first([process.env['FIREFOX_PATH'] ?? '', ...usual])
  return firefox
    ? { programs: { firefox } }
    : { missing: 'install Firefox (Debian: firefox-esr), or set FIREFOX_PATH' }
}

/** WebKitGTK with its driver and small browser, and the screen that it needs. */
export function findWebKit(): Installed<{ driver: string; miniBrowser: string; xvfb: string }> {
  const driver = first([
    '/usr/bin/WebKitWebDriver',
    ...globSync('/usr/{lib,libexec}/webkit{2gtk-4.1,gtk-6.0}/WebKitWebDriver'),
  ])
  const miniBrowser = first(
    globSync('/usr/{lib,lib/*,libexec}/webkit{2gtk-4.1,2gtk-4.0,gtk-6.0}/MiniBrowser'),
  )
  const xvfb = first(['/usr/bin/Xvfb'])
  return driver && miniBrowser && xvfb
    ? { programs: { driver, miniBrowser, xvfb } }
    : { missing: 'install its driver and a screen (Debian: webkit2gtk-driver xvfb)' }
}

function first(places: readonly string[]): string | undefined {
  return places.find((place) => place !== '' && existsSync(place))
}
