import { address } from './address.ts'

/** The four parts of the site, as the header and the footer name them. */
export const places = [
  { label: 'Guide', href: address('/start/what-it-is/'), isHere: isGuide },
  { label: 'Builder', href: address('/builder/'), isHere: startsWith('/builder/') },
  { label: 'My alliances', href: address('/alliances/'), isHere: startsWith('/alliances/') },
  { label: 'Templates', href: address('/templates/'), isHere: startsWith('/templates/') },
] as const

function startsWith(path: `/${string}`) {
  return (here: string): boolean => here.startsWith(address(path))
}

function isGuide(here: string): boolean {
  const folders = ['start', 'how-to', 'exercises', 'examples', 'pitfalls', 'reference', 'why'] as const
  return folders.some((folder) => here.startsWith(address(`/${folder}/`)))
}
