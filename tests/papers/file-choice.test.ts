// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { newStorage } from '../keeping/a-browser.ts'
import { draw } from '../kit/drawn.ts'
import '../../src/papers/file-choice.ts'

const page = `<file-choice>
  <input type="radio" name="sheet" value="a4"><input type="radio" name="sheet" value="letter">
  <input type="radio" name="edition" value="standard" checked><input type="radio" name="edition" value="large">
  <a data-file data-sheet="a4" data-edition="standard">A4</a>
  <a data-file data-sheet="letter" data-edition="standard">Letter</a>
  <a data-file data-sheet="a4" data-edition="large">A4, large</a>
  <a data-file data-sheet="letter" data-edition="large">Letter, large</a>
  <a data-file>Text</a>
</file-choice>`

function open(kept: Record<string, string>, language = 'de-DE'): void {
  vi.stubGlobal('localStorage', newStorage(kept))
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(language)
  draw(page)
}

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-file]')].flatMap(({ hidden, textContent }) =>
    hidden ? [] : [textContent],
  )

function choose(value: string): void {
  const radio = document.querySelector<HTMLInputElement>(`input[value=${value}]`)
  radio?.click()
}

beforeEach(() => vi.restoreAllMocks())

it.each([
  ['de-DE', ['A4', 'Text']],
  ['en-US', ['Letter', 'Text']],
])(
  'where %s is spoken, the files for the usual sheet are shown, and those that fit every sheet',
  (language, files) => {
    open({}, language)
    expect(shown()).toEqual(files)
  },
)

it('what somebody chooses is shown, and remembered on the next page', () => {
  const kept = {}
  open(kept)
  choose('large')
  expect(shown()).toEqual(['A4, large', 'Text'])
  open(kept)
  expect(shown()).toEqual(['A4, large', 'Text'])
})

it('what was chosen under the first name counts still, and moves when somebody chooses anew', () => {
  const kept: Record<string, string> = { 'paper-choice': 'sheet=letter&edition=large' }
  open(kept)
  expect(shown()).toEqual(['Letter, large', 'Text'])
  choose('a4')
  expect(kept).toEqual({ 'before-we-begin:/:paper-choice': 'sheet=a4&edition=large' })
})

it('a browser that keeps nothing chooses anew on each page', () => {
  open({})
  const refuse = () => {
    throw new DOMException('No.', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
  vi.spyOn(console, 'info').mockImplementation(() => {})
  draw(page)
  choose('letter')
  expect(shown()).toEqual(['Letter', 'Text'])
})
