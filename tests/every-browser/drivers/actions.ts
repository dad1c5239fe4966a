/** What hands do, as WebDriver and WebDriver BiDi both take it (w3.org/TR/webdriver2/#actions). */
export type Actions = readonly [
  { readonly type: 'key' | 'pointer'; readonly id: string; readonly actions: object[] },
]

const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
}

/** A press of the first button in the middle of an element, which has to be in view. */
export function click(origin: object): Actions {
  const press = [
    { type: 'pointerMove', origin, x: 0, y: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
  return [{ type: 'pointer', id: 'mouse', actions: press }]
}

/** One letter after the other. */
export function letters(text: string): Actions {
  const presses = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ])
  return [{ type: 'key', id: 'keyboard', actions: presses }]
}

/** Keys that are held together, such as `Control+k`. */
export function chord(keys: string): Actions {
  const values = keys.split('+').map((key) => codes[key] ?? key)
  const down = values.map((value) => ({ type: 'keyDown', value }))
  const up = values.toReversed().map((value) => ({ type: 'keyUp', value }))
  return [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]
}
