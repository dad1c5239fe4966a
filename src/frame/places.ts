import { address } from './address.ts'
import { inLanguage } from './language-paths.ts'

interface Place {
  readonly label: string
  readonly href: string
  readonly isHere: (here: string) => boolean
}

/** The four parts of the site, as the header names them on a page in `language`. */
export function placesFor(language: string): readonly Place[] {
  return [
    { label: 'Guide', href: address('/start/what-it-is/'), isHere: isGuide },
    placeAt('Builder', inLanguage('/builder/', language)),
    placeAt('My alliances', inLanguage('/alliances/', language)),
    placeAt('Templates', '/templates/'),
  ]
}

function placeAt(label: string, path: `/${string}`): Place {
  const href = address(path)
  return { label, href, isHere: (here) => here.startsWith(href) }
}

function isGuide(here: string): boolean {
  const folders = ['start', 'how-to', 'exercises', 'examples', 'pitfalls', 'reference', 'why'] as const
  return folders.some((folder) => here.startsWith(address(`/${folder}/`)))
}
