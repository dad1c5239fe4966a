import { arrowsBackUp, asLine, forbiddenArrows, roomOf } from './arrows.ts'
import { circlesIn } from './circles.ts'
import { longFunctions } from './functions.ts'
import { type Import, importsIn, type SourceFile } from './imports.ts'
import { severalThings, topNames } from './names.ts'

/** One thing that is counted, what it is to come to, and where it was found. */
export interface Figure {
  readonly id: string // by which limits.json holds it
  readonly what: string
  readonly value: number
  readonly aim: number
  readonly where: readonly string[]
}

/** All that is counted in the house. */
export function figuresOf(files: readonly SourceFile[]): readonly Figure[] {
  const imports = importsIn(files)
  const source = files.filter(({ path }) => path.startsWith('src/'))
  const core = source.filter(({ path }) => path.startsWith('src/core/'))
  const screens = source.filter(({ path }) => !path.startsWith('src/core/'))
  const written = files.filter(({ path }) => /^(src|scripts)\//.test(path))
  return [
    ...arrowFigures(imports),
    ...nameFigures('core', core),
    ...nameFigures('screens', screens),
    counted('longFunctions', 'functions over 40 lines, tables apart', longFunctions(written).map(sayLong)),
  ]
}

function arrowFigures(imports: readonly Import[]): readonly Figure[] {
  const back = arrowsBackUp(imports)
  const outOfSource = imports.filter(
    ({ from, to }) => from.startsWith('src/') && /^(scripts|tests)\//.test(to),
  )
  return [
    counted(
      'intoBuilder',
      'imports from the rooms beside it into builder',
      imports.filter(isIntoBuilder).map(asLine),
    ),
    counted('outOfSource', 'imports from src into scripts or tests', outOfSource.map(asLine)),
    counted('forbidden', 'imports where a room may not look', forbiddenArrows(imports).map(asLine)),
    counted(
      'circles',
      'circles of imports',
      circlesIn(imports).map((circle) => circle.join(', ')),
    ),
    counted('backUp', 'imports back up between the folders of a room', back.map(asLine)),
  ]
}

const besideBuilder = ['src/review', 'src/shelf', 'src/sharing', 'src/prints']

function isIntoBuilder({ from, to }: Import): boolean {
  return besideBuilder.includes(roomOf(from) ?? '') && to.startsWith('src/builder/')
}

function nameFigures(scope: 'core' | 'screens', files: readonly SourceFile[]): readonly Figure[] {
  const names = topNames(files)
  const exported = severalThings(names.filter(({ isExported }) => isExported))
  const all = severalThings(names)
  const each = linesOf(files) / 1000
  const rate = (count: number) => Math.round((count / each) * 10) / 10
  const what = 'names that stand for several things, in 1,000 lines of'
  return [
    {
      id: `${scope}Exported`,
      what: `exported ${what} ${scope}`,
      value: rate(exported.size),
      aim: 0.2,
      where: say(exported),
    },
    { id: `${scope}Names`, what: `${what} ${scope}`, value: rate(all.size), aim: 2, where: say(all) },
  ]
}

function linesOf(files: readonly SourceFile[]): number {
  const code = files.filter(({ path }) => /\.tsx?$/.test(path))
  return code.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0)
}

function counted(id: string, what: string, where: readonly string[]): Figure {
  return { id, what, value: where.length, aim: 0, where }
}

const say = (several: ReadonlyMap<string, readonly string[]>) =>
  [...several].map(([name, places]) => `${name}: ${places.join(', ')}`)

const sayLong = ({ path, line, name, lines }: ReturnType<typeof longFunctions>[number]) =>
  `${path}:${line} ${name}: ${lines} lines`
