/** A script of the guide as the page of the clock lists it. */
export interface ListedScript {
  readonly id: string
  readonly title: string
  readonly page: string // its address
  readonly minutes: number
}
