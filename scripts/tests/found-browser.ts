/** A Chromium that starts, and what it needs around it. */
export interface Browser {
  readonly executablePath: string
  readonly env?: Readonly<Record<string, string>>
}
