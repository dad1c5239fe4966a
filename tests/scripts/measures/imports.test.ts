import { describe, expect, it } from 'vitest'
import { arrowsBackUp, forbiddenArrows, hiddenArrows } from '../../../scripts/measures/house/arrows.ts'
import { circlesIn } from '../../../scripts/measures/house/circles.ts'
import { importedNames, importsIn } from '../../../scripts/measures/house/imports.ts'

const arrow = (from: string, to: string) => ({ from, to })

describe('an import is seen', () => {
  it.each([
    ['of values', 'a.ts', "import { one } from './one.ts'", './one.ts'],
    ['of a type', 'a.ts', "import type { One } from './one.ts'", './one.ts'],
    ['that is handed on', 'a.ts', "export { one } from './one.ts'", './one.ts'],
    ['for its effect', 'a.ts', "import './one.ts'", './one.ts'],
    ['when it comes later', 'a.ts', "const one = () => import('./one.ts')", './one.ts'],
    ['within a type', 'a.ts', "type One = typeof import('./one.ts')", './one.ts'],
    ['over several lines', 'a.tsx', "import {\n  one,\n  two,\n} from './one.ts'", './one.ts'],
    ['of a worker', 'a.ts', "new Worker(new URL('./one.ts', import.meta.url))", './one.ts'],
    [
      'in the head of a component',
      'a.astro',
      "---\nimport One from './One.astro'\n---\n<One />",
      './One.astro',
    ],
    [
      'in a script of a component',
      'a.astro',
      "<p></p>\n<script>\n  import './one.ts'\n</script>",
      './one.ts',
    ],
    [
      'in a page of the guide',
      'a.mdx',
      "# A\n\nimport One from '@guide/One.astro'\n\n<One />",
      '@guide/One.astro',
    ],
  ])('%s', (_how, path, text, name) => {
    expect(importedNames(path, text)).toEqual([name])
  })

  it.each([
    ['a comment', 'a.ts', "// import { one } from './one.ts'"],
    ['a text', 'a.ts', "const said = `import { one } from './one.ts'`"],
    ['a sentence', 'a.mdx', "It comes from './one.ts'."],
  ])('and not in %s', (_what, path, text) => {
    expect(importedNames(path, text)).toEqual([])
  })

  it('by the file to which it leads', () => {
    const files = [
      { path: 'content/docs/a.mdx', text: "import One from '@guide/One.astro'" },
      { path: 'src/guide/One.astro', text: "---\nimport { two } from '../core/two'\nimport 'preact'\n---" },
      { path: 'src/core/two.ts', text: '' },
    ]
    expect(importsIn(files)).toEqual([
      arrow('content/docs/a.mdx', 'src/guide/One.astro'),
      arrow('src/guide/One.astro', 'src/core/two.ts'),
      arrow('src/guide/One.astro', 'preact'),
    ])
  })
})

describe('an arrow is forbidden', () => {
  it.each([
    ['from a lower room of core into a later one', 'src/core/layout/a.ts', 'src/core/formats/json.ts'],
    ['from core into a screen', 'src/core/paper/a.ts', 'src/builder/Builder.tsx'],
    ['between two screens', 'src/review/a.ts', 'src/builder/Builder.tsx'],
    ['from src into scripts', 'src/pages/a.astro', 'scripts/content/check-content.ts'],
    ['from src into tests', 'src/core/layout/a.ts', 'tests/core/layout/a-page.ts'],
    ['from a script into a screen', 'scripts/papers/a.ts', 'src/builder/Builder.tsx'],
    ['from a script into a test', 'scripts/site/a.ts', 'tests/site/a.ts'],
    ['from a page of the guide into a screen', 'content/docs/a.mdx', 'src/shelf/Shelf.tsx'],
  ])('%s', (_what, from, to) => {
    expect(forbiddenArrows([arrow(from, to)])).toEqual([arrow(from, to)])
  })

  it.each([
    ['within a room', 'src/core/layout/a.ts', 'src/core/layout/page.ts'],
    ['into a room above', 'src/builder/a.ts', 'src/core/layout/page.ts'],
    ['into what everybody looks like', 'src/guide/a.astro', 'src/styles/colours.css'],
    ['from a test', 'tests/a.test.ts', 'scripts/site/serve.ts'],
    ['into a package', 'src/core/text/a.ts', 'bidi-js'],
  ])('and not %s', (_what, from, to) => {
    expect(forbiddenArrows([arrow(from, to)])).toEqual([])
  })

  it('when it passes by the public files of a room, except from a test', () => {
    const hidden = arrow('src/core/formats/svg.ts', 'src/core/layout/gap.ts')
    const shown = arrow('src/core/formats/svg.ts', 'src/core/layout/page.ts')
    const tested = arrow('tests/core/layout/gaps.test.ts', 'src/core/layout/gap.ts')
    expect(hiddenArrows([hidden, shown, tested])).toEqual([hidden])
  })

  it('back up between two folders of a room, where there are fewer of them', () => {
    const down = ['a', 'b'].map((file) =>
      arrow(`src/builder/steps/${file}.tsx`, 'src/builder/places/place.ts'),
    )
    const up = arrow('src/builder/places/use-focus.ts', 'src/builder/steps/a.tsx')
    expect(arrowsBackUp([...down, up])).toEqual([up])
  })
})

describe('a circle is found', () => {
  it('of two files, of many, and of one that leads to itself', () => {
    const ring = [arrow('c', 'd'), arrow('d', 'e'), arrow('e', 'c')]
    const imports = [
      arrow('a', 'b'),
      arrow('b', 'a'),
      arrow('b', 'c'),
      ...ring,
      arrow('f', 'f'),
      arrow('f', 'g'),
    ]
    expect(circlesIn(imports).toSorted()).toEqual([['a', 'b'], ['c', 'd', 'e'], ['f']])
  })

  it('only where there is one', () => {
    expect(circlesIn([arrow('a', 'b'), arrow('a', 'c'), arrow('b', 'd'), arrow('c', 'd')])).toEqual([])
  })
})
