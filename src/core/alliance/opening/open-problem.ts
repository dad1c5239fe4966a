/**
 * Why a file could not be opened; the builder turns the code into a sentence with a cure. A backup of several alliances is
 * restored, a step of answering apart is received; both are opened on other pages. The last one is a fault of the site.
 */
export interface OpenProblem {
  readonly problem:
    | 'not-ours'
    | 'too-new'
    | 'damaged'
    | 'protected'
    | 'too-large'
    | 'flattened' // a form without its fields
    | 'backup'
    | 'apart'
    | 'our-mistake'
}
