import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export type Source = {
  /** from the project's root, with forward slashes */
  path: string
  text: string
  lines: number
  imports: Import[]
  /** what `import()` loads, when the program is there */
  later: string[]
}

/** `target` is a path of the project, or a package's name. */
type Import = { target: string; typeOnly: boolean }

/** Every TypeScript file below the folders, with what it imports. */
export function readSources(...folders: string[]): Source[] {
  return folders.flatMap(folder =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map(entry => readSource(join(entry.parentPath, entry.name))),
  )
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8')
  const path = relative('.', file)
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)
  const imports = [...statements].map(([, type, specifier = '']) => ({
    target: locate(path, specifier),
    typeOnly: type !== undefined,
  }))
  const later = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, specifier = '']) =>
    locate(path, specifier),
  )
  return { path, text, lines: text.split('\n').length - 1, imports, later }
}

const aliases: Record<string, string> = {
  '#app/': 'app/',
  '#db/': 'db/',
  '#bin/': 'bin/',
  '#tests/': 'tests/',
}

function locate(from: string, specifier: string): string {
  const alias = Object.keys(aliases).find(each => specifier.startsWith(each))
  if (alias) return withExtension(specifier.replace(alias, aliases[alias] ?? ''))
  if (specifier.startsWith('.')) return withExtension(relative('.', resolve(dirname(from), specifier)))
  return specifier
}

/** The file that an import refers to. */
export function locateFrom(path: string): (specifier: string) => string {
  return specifier => locate(path, specifier)
}

function withExtension(path: string): string {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`]
  return candidates.find(each => existsSync(each) && statSync(each).isFile()) ?? path
}
