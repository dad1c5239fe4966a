import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/** A command of another program; `IN`, `OUT`, `SECOND` and `VALUES` among its parts stand for files, `JSON` for the values. */
export type Command = readonly string[]

/** What a command is given. */
export interface Given {
  readonly bytes: Uint8Array
  readonly second: Uint8Array
  readonly values: Readonly<Record<string, string>>
}

/** The file that other programs make of a form, one after the other. */
export function made(commands: readonly Command[], given: Given): Uint8Array {
  return commands.reduce((bytes, command) => madeBy(command, { ...given, bytes }), given.bytes)
}

function madeBy(command: Command, { bytes, second, values }: Given): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'))
  const place = (name: string) => join(folder, name)
  const inJson = JSON.stringify(values)
  try {
    writeFileSync(place('in.pdf'), bytes)
    writeFileSync(place('second.pdf'), second)
    writeFileSync(place('values.txt'), inLines(values))
    writeFileSync(place('values.fdf'), inFdf(values))
    const files: Readonly<Record<string, string>> = {
      IN: place('in.pdf'),
      OUT: place('out.pdf'),
      SECOND: place('second.pdf'),
      VALUES: place('values.txt'),
      FDF: place('values.fdf'),
      JSON: inJson,
    }
    const [program = '', ...rest] = command.map((part) => files[part] ?? part)
    const { status, stderr, error } = spawnSync(program, rest, {
      encoding: 'utf8',
      timeout: 120_000,
      cwd: folder,
    })
    if (!existsSync(place('out.pdf')))
      throw new Error(`${status ?? error}: ${stderr?.trim().split('\n').at(-1)}`)
    return new Uint8Array(readFileSync(place('out.pdf')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A name and a value on each line; a line end within a value is U+001F. */
function inLines(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}\t${value.replaceAll('\n', '\u001f')}\n`)
    .join('')
}

/** Values as the Forms Data Format says them (PDF 32000-1, 12.7.7), which pdftk reads. */
function inFdf(values: Readonly<Record<string, string>>): string {
  const utf16 = (text: string) => {
    const letters = Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')
    return `<${letters}>`
  }
  const fields = Object.entries(values).map(([name, value]) => `<</T ${utf16(name)} /V ${utf16(value)}>>`)
  return `%FDF-1.2\n1 0 obj\n<</FDF <</Fields [${fields.join('\n')}]>>>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`
}

/** Whether a program answers when it is called. */
export function answers(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args).error === undefined
}

/** Python with a library, as a command; `PYTHON` names an interpreter that has it. */
export function python(library: string, act: string, ...more: readonly string[]): Command {
  return [interpreter, join(import.meta.dirname, 'by/python.py'), library, act, 'IN', 'OUT', ...more]
}

const interpreter = process.env['PYTHON'] ?? 'python3'

/** Whether Python has a library. */
export function hasPython(library: string): boolean {
  return spawnSync(interpreter, ['-c', `import ${library}`]).status === 0
}

/** A library for Java, as a command; its files are those that Maven has brought into the home of this machine. */
export function java(source: string, act: string, ...more: readonly string[]): Command {
  return [
    'java',
    '-cp',
    jars.join(':'),
    join(import.meta.dirname, `by/${source}.java`),
    act,
    'IN',
    'OUT',
    ...more,
  ]
}

const repository = join(homedir(), '.m2/repository')
const jars = globSync(
  '{org/apache/pdfbox,com/itextpdf,com/github/librepdf,org/slf4j/slf4j-api,commons-logging/commons-logging,org/bouncycastle}/**/*.jar',
  { cwd: repository },
).map((path) => join(repository, path))

/** Whether Maven has brought a library. */
export function hasJava(library: string): boolean {
  return answers('java', '-version') && jars.some((path) => path.includes(`/${library}/`))
}
