import { cpus } from 'node:os'

export type Engine = 'sqlite' | 'postgres'
export type Run = {
  engine: Engine
  name: string
  params: Record<string, number>
  seen: Record<string, unknown>
}

/** What a reader must know to read the figures of a story. */
const notes: Record<string, string> = {
  backups:
    'A team may submit only so many versions in a while; 429 is the answer to one that has, and the writers do not stop.',
  rush: '`cut`: no answer, because the connection was refused or lost.',
}

const titles: Record<string, string> = {
  kills: 'The server is killed under writers',
  backups: 'Backups under writers, each restored',
  corruption: 'Single changed bits in a backup',
  'full-disk': 'A full disk that is freed again',
  migration: 'An interrupted migration',
  rush: 'A deadline rush',
}

/** The report in Markdown: for each scenario a table of what was seen. */
export function reportOf(runs: readonly Run[], options: readonly string[], commit: string): string {
  const names = [...new Set(runs.map(({ name }) => name))]
  return [
    '# Tests of trouble: the long run',
    '',
    'Written by `npm run test:endurance`, which runs the stories of `tests/endurance`; their short versions are in',
    '`tests/journeys/trouble.test.ts`. All requests go over the loopback of one machine, which serves and sends. A killed',
    'process is not a power cut: what the operating system had not written to the disk yet was not lost here.',
    '',
    `Options: ${options.length > 0 ? `\`${options.join(' ')}\`` : 'none'}. Commit \`${commit}\`, Node ${process.version},`,
    `${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}. PostgreSQL from npm, with its log synced.`,
    ...names.flatMap(name => section(name, runs)),
    '',
  ].join('\n')
}

function section(name: string, runs: readonly Run[]): string[] {
  const own = runs.filter(run => run.name === name)
  const flat = own.map(run => ({ engine: run.engine, values: flatten(run.seen) }))
  const params = Object.entries(own[0]?.params ?? {}).map(([key, value]) => `${wordsOf(key)} ${value}`)
  const keys = [...new Set(flat.flatMap(({ values }) => Object.keys(values)))]
  return [
    '',
    `## ${titles[name] ?? name}`,
    '',
    `With ${params.join(', ')}.${notes[name] ? ` ${notes[name]}` : ''}`,
    '',
    `| | ${flat.map(({ engine }) => (engine === 'sqlite' ? 'SQLite' : 'PostgreSQL')).join(' | ')} |`,
    `|---|${flat.map(() => '---|').join('')}`,
    ...keys.map(key => `| ${wordsOf(key)} | ${flat.map(({ values }) => values[key] ?? '–').join(' | ')} |`),
  ]
}

/** `{ readyMs: { p50: 1 } }` as `{ 'readyMs p50': '1' }`. */
function flatten(value: object, prefix = ''): Record<string, string> {
  const entries = Object.entries(value)
  if (entries.length === 0) return prefix === '' ? {} : { [prefix]: 'none' }
  return Object.assign(
    {},
    ...entries.map(([key, each]) => {
      const name = `${prefix} ${key}`.trim()
      if (typeof each !== 'object' || each === null) return { [name]: String(each) }
      return Array.isArray(each) && each.every(item => typeof item !== 'object')
        ? { [name]: each.length > 0 ? each.join(', ') : 'none' }
        : flatten(each, name)
    }),
  )
}

/** `acknowledgedAfterwards` as `acknowledged afterwards`. */
function wordsOf(key: string): string {
  return key.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`).replace(/ ms\b/, ', ms')
}
