import type { Unit } from './disclosure-sources'

export type DisclosureTerms = {
  /** tables that the disclosure rules protect */
  guarded: ReadonlySet<string>
  /** whether a used name, as `file name`, is a disclosure rule or a listed exception */
  asks: (use: string) => boolean
  /** files without checks: commands have their own permissions */
  free: (path: string) => boolean
}

/** Every unit that exposes protected data without the disclosure rules: `file name: what`. */
export function unguardedReads(units: readonly Unit[], terms: DisclosureTerms): string[] {
  const byKey = new Map(units.map(unit => [`${unit.path} ${unit.name}`, unit]))
  const wholes = units.map(unit => wholeOf(unit, byKey))
  const open = new Set(wholes.filter(each => each.unit.unguarded).map(each => keyOf(each.unit)))
  return wholes.flatMap(({ unit, uses, reads }) => {
    if (!unit.exported || unit.unguarded || terms.free(unit.path)) return []
    if (terms.asks(keyOf(unit)) || [...uses].some(terms.asks)) return []
    const raw = [...reads].filter(table => terms.guarded.has(table))
    const through = [...uses].filter(use => open.has(use)).map(use => use.split(' ')[1] ?? '')
    const what = [...new Set([...raw, ...through])].sort()
    return what.length > 0 ? [`${keyOf(unit)}: ${what.join(', ')}`] : []
  })
}

/** A unit with everything that it calls in its own file. */
function wholeOf(unit: Unit, byKey: ReadonlyMap<string, Unit>) {
  const seen = new Set<string>()
  const uses = new Set<string>()
  const reads = new Set<string>()
  const visit = (each: Unit) => {
    if (seen.has(each.name)) return
    seen.add(each.name)
    for (const use of each.uses) uses.add(use)
    for (const table of each.reads) reads.add(table)
    for (const name of each.near) {
      const next = byKey.get(`${each.path} ${name}`)
      if (next?.unguarded) uses.add(keyOf(next))
      else if (next) visit(next)
    }
  }
  visit(unit)
  return { unit, uses, reads }
}

const keyOf = (unit: Unit) => `${unit.path} ${unit.name}`
