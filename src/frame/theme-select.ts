declare global {
  interface Window {
    /** Starlight's first script, which sets the colours before anything is seen. */
    StarlightThemeProvider: { updatePickers(theme?: Theme): void }
  }
}

type Theme = 'auto' | 'dark' | 'light'

const kept = 'starlight-theme' // where Starlight's first script looks
const light = matchMedia('(prefers-color-scheme: light)')

/** <starlight-theme-select>: the choice of colours, remembered in this browser; the device decides until somebody chooses. */
class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    show(chosen())
    this.querySelector('select')?.addEventListener('change', ({ currentTarget }) => {
      if (!(currentTarget instanceof HTMLSelectElement)) return
      show(themeOf(currentTarget.value))
      remember(themeOf(currentTarget.value))
    })
  }
}

function show(theme: Theme): void {
  window.StarlightThemeProvider.updatePickers(theme)
  const ofDevice = light.matches ? 'light' : 'dark'
  document.documentElement.dataset['theme'] = theme === 'auto' ? ofDevice : theme
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(kept, theme === 'auto' ? '' : theme)
  } catch {
    // a full device shows them on this page alone; Head.astro sees to browsers that keep nothing
  }
}

function chosen(): Theme {
  return themeOf(localStorage.getItem(kept))
}

function themeOf(value: string | null): Theme {
  return value === 'dark' || value === 'light' ? value : 'auto'
}

light.addEventListener('change', () => {
  if (chosen() === 'auto') show('auto')
})

customElements.define('starlight-theme-select', ThemeSelect)

export {}
