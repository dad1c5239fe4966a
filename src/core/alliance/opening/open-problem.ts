/** Why a file could not be opened; the builder turns the code into a sentence with a cure. A backup of several alliances is restored, not opened. */
export interface OpenProblem {
  readonly problem: 'not-ours' | 'too-new' | 'damaged' | 'protected' | 'too-large' | 'backup'
}
