// @vitest-environment happy-dom
import { globSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { ComponentChildren } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Exhibit } from '../../src/gallery/exhibit.ts'
import { exhibitions } from '../../src/gallery/exhibits.ts'
import Gallery from '../../src/gallery/Gallery.tsx'
import { SpeechContext } from '../../src/kit/speech.ts'
import { all, hide, holds, messages, newScreen, press, reads, said, show } from '../kit/a-screen.ts'

const exhibits = Object.values(exhibitions).flat()
const states = exhibits.flatMap(({ name, states: own }) =>
  own.map(({ title, draw }) => [`${name}: ${title}`, draw] as const),
)

/** The components that the files of a room export: what begins with a capital letter and can be drawn. */
async function componentsOf(room: string): Promise<readonly (readonly [name: string, component: unknown])[]> {
  const files = globSync(`src/${room}/*.tsx`).toSorted()
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(file).href)))
  return modules.flatMap((module: object) =>
    Object.entries(module).filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function'),
  )
}

const isShown = (component: unknown) => exhibits.some(({ of }: Exhibit) => of === component)

// what is not here yet, can't be handed on in happy-dom, or is nothing on both sides
const mayBeAlike = ['ConflictSide', 'LateConflicts', 'OpenLate', 'RefusalNote', 'WaysToFile']

/** One state alone, as it stands on the page. */
function showState(draw: () => ComponentChildren): void {
  show(<SpeechContext.Provider value={{ language: 'en', messages }}>{draw()}</SpeechContext.Provider>)
}

beforeEach(() => newScreen())

describe('the gallery', () => {
  it.each(['kit', 'answers'])('shows every component of src/%s', async (room) => {
    const components = await componentsOf(room)
    expect(components.length).toBeGreaterThan(10)
    expect(components.filter(([, component]) => !isShown(component)).map(([name]) => name)).toEqual([])
  })

  it('calls each component by its own name', () => {
    const named = exhibits.filter(({ name, of }) => typeof of === 'function' && of.name !== name)
    expect(named.map(({ name }) => name)).toEqual([])
  })

  it.each(states)('%s can be drawn', async (_, draw) => {
    const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(console, 'warn').mockImplementation(() => undefined) // a part that is missing is told of
    showState(draw)
    expect(warned).not.toHaveBeenCalled()
    expect(all('main')).toHaveLength(1)
  })

  it('draws no two states of a component alike, where there is something to be seen at once', () => {
    for (const { name, states: own } of exhibits.filter(({ name }) => !mayBeAlike.includes(name))) {
      const drawn = own.map(({ draw }) => {
        showState(draw)
        return document.querySelector('main')?.innerHTML
      })
      expect(new Set(drawn).size, name).toBe(drawn.length)
    }
  })

  it('answers to what somebody does: a state of the page that was chosen away is gone', () => {
    const notice = exhibits
      .find(({ name }) => name === 'Notice')
      ?.states.find(({ title }) => title === 'news')
    if (notice === undefined) throw new Error('The gallery has no news.')
    showState(notice.draw)
    expect(said()).toContain('removed')
    press(messages.builder.closeNotice)
    expect(said()).not.toContain('removed')
  })

  it('asks about a promise that was typed after the field was there', async () => {
    const typed = exhibits.flatMap(({ states: own }) =>
      own.filter(({ title }) => title === 'a vague one was typed'),
    )
    const [state] = typed
    if (state === undefined) throw new Error('The gallery has no promises.')
    showState(state.draw)
    await reads('supportive')
  })

  it('has all of them on one page, by name, and turns it round', async () => {
    show(<Gallery language="en" messages={messages} />)
    expect(all('.exhibit')).toHaveLength(exhibits.length)
    expect(all('nav a').map(({ textContent }) => textContent)).toContain('Clear')
    press('From right to left')
    await holds(() => expect(all('.exhibits')[0]?.dir).toBe('rtl'))
    hide()
  })
})
