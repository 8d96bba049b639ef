import { readdirSync, readFileSync } from 'node:fs'

export type Route = {
  folder: string
  /** the URL with its parameters as `:name`, and `*` for the rest of it */
  pattern: string
  /** whether it is a page and not only a file, data or an action */
  page: boolean
  reads: boolean
  acts: boolean
}

/** Every URL of the site, from the names of the route folders and their exports. */
export function listRoutes(): Route[] {
  return readdirSync('app/routes').map(folder => {
    const source = readFileSync(`app/routes/${folder}/route.tsx`, 'utf8')
    const page = source.includes('export default')
    return {
      folder,
      pattern: patternOf(folder),
      page,
      reads: page || /export \{[^}]*\bloader\b[^}]*\} from '\.\//.test(source),
      acts: /export \{[^}]*\baction\b/.test(source),
    }
  })
}

function patternOf(folder: string): string {
  const parts = folder.replaceAll('[.]', '\0').split('.')
  return `/${parts
    .filter(part => part !== '_index')
    .map(part => part.replace(/_$/, '').replaceAll('\0', '.').replace(/^\$$/, '*').replace(/^\$/, ':'))
    .join('/')}`
}

/** Fills in the parameters of the URL; a missing parameter is an error. */
export function fillPattern(pattern: string, params: Record<string, string>): string {
  return pattern.replace(/:(\w+)|\*/g, (part, name: string | undefined) => {
    const value = params[name ?? '*']
    if (value === undefined) throw new Error(`${pattern}: no value for ${part}`)
    return value
  })
}
