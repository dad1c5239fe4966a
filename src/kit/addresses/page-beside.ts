/** The pages that speak the language of the reader. They lie side by side, in one folder for each language. */
export type PageBeside =
  | 'builder'
  | 'alliances'
  | 'look-again'
  | 'read'
  | 'send'
  | 'receive'
  | 'apart'
  | 'my-part'

/** The address of another page in the language of this one, for all who stand on one of these pages. */
export function pageBeside(page: PageBeside): string {
  return `../${page}/`
}
