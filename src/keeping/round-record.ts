/** A round as it lies in this browser, with what this page doesn't know of it. */
export interface RoundRecord {
  readonly id: string
  readonly value: unknown
}
