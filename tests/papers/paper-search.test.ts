// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { draw } from '../kit/drawn.ts'
import '../../src/papers/paper-search.ts'

const card = (id: string, title: string, search: string) =>
  `<li id="${id}" data-search="${search}"><h2>${title}</h2><p class="paper-about">For ${title}.</p></li>`

const page = (typed = '') => `
  <ul id="cards">
    ${card('manager', 'Manager', 'boss, team lead')}
    ${card('team', 'Team', 'crew, department')}
    ${card('students', 'Students', 'uni project, group work, team contract')}
  </ul>
  <paper-search data-cards="cards"><input value="${typed}"><p data-told></p></paper-search>`

function type(text: string): void {
  const field = document.querySelector('input')
  if (field) field.value = text
  field?.dispatchEvent(new Event('input', { bubbles: true }))
}

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('li')].flatMap(({ id, hidden }) => (hidden ? [] : [id]))
const told = () => document.querySelector('[data-told]')?.textContent

describe('looking for a paper', () => {
  it('shows those that fit, the likeliest first, and says how many', () => {
    draw(page())
    type('work, group lead')
    expect(shown()).toEqual(['students', 'manager'])
    expect(told()).toBe('2 papers may fit, the likeliest first.')
    type('our uni project')
    expect(shown()).toEqual(['students'])
    expect(told()).toBe('One paper fits.')
  })

  it('shows all of them in their own order where nothing fits, and says so', () => {
    draw(page())
    type('boss')
    type('xylophone')
    expect(shown()).toEqual(['manager', 'team', 'students'])
    expect(told()).toBe('No paper goes by that name, so here are all of them.')
    type('')
    expect(shown()).toEqual(['manager', 'team', 'students'])
    expect(told()).toBe('')
  })

  it('takes the others away with the styles of the page, too', () => {
    const styles = ['paper-cards', 'paper-search'].map((name) =>
      readFileSync(`src/styles/${name}.css`, 'utf8'),
    )
    draw(
      `<style>${styles.join('')}</style><li class="paper-card">One</li><li class="paper-card" hidden>Other</li>`,
    )
    const displays = [...document.querySelectorAll('.paper-card')].map((one) => getComputedStyle(one).display)
    expect(displays).toEqual(['flex', 'none'])
  })

  it('looks for what a browser has kept over a reload', () => {
    draw(page('boss'))
    expect(shown()).toEqual(['manager'])
  })
})
