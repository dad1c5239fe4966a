/** A tab of a browser, in a profile of its own, as hands and eyes need it. Elements are named by an expression in JavaScript. */
export interface Tab {
  readonly downloads: string // the folder of what was downloaded in it
  open(address: string): Promise<void>
  reload(): Promise<void>
  /** The value of an expression in the page, once a promise is kept. */
  read(expression: string): Promise<unknown>
  click(element: string): Promise<void>
  type(text: string): Promise<void>
  /** One key, perhaps with another that is held: `Enter`, `Control+k`. */
  press(chord: string): Promise<void>
  choose(element: string, file: string): Promise<void>
  picture(): Promise<Buffer>
  close(): Promise<void>
}

/** A browser that runs. Each of its tabs knows nothing of the others, as if it belonged to somebody else. */
export interface Driven {
  newTab(): Promise<Tab>
  close(): Promise<void>
}
