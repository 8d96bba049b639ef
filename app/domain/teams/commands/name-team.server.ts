import { and, eq, inArray } from 'drizzle-orm'
import { keptEntry, meets } from '#app/domain/shared/active'
import { Refusal } from '#app/domain/shared/refusal'
import { sortKey } from '#app/text/collate'
import { fold } from '#app/text/fold'
import { nameKey } from '#app/text/name-key'
import type { Db } from '#db/client.server'
import { entries, teams } from '#db/schema'

type Naming = {
  challengeId: string
  /** the typed name; without it the person enters under their own name */
  typed: string | undefined
  personName: string
}

const batch = 50

/**
 * The name of a new team within its challenge. A name that another team chose is refused. Any other existing name (a
 * person's own, or that of a withdrawn team) gets a number, which the team does not see before names are public:
 * neither a refusal nor a number may show who takes part.
 */
export async function nameTeam(tx: Db, { challengeId, typed, personName }: Naming) {
  const wanted = typed ?? personName
  if (nameKey(wanted) === '') throw new Refusal('invalid', 'form.invalid', {}, 'name')
  const personal = nameKey(wanted) === nameKey(personName)
  const others = await loadSame(tx, challengeId, [wanted])
  const chosen = others.find(other => !other.personal && meets(keptEntry, other))
  if (chosen && !personal) throw new Refusal('invalid', 'teams.name_taken', { name: chosen.name }, 'name')
  const name = others.length === 0 ? wanted : await freeName(tx, challengeId, wanted)
  return {
    name,
    nameKey: storedKey(name),
    nameSort: sortKey(name),
    ownName: name === wanted ? null : wanted,
    personal,
  }
}

/** `Aysel (2)`, or the first number after it that is free. */
async function freeName(tx: Db, challengeId: string, wanted: string): Promise<string> {
  for (let from = 2; ; from += batch) {
    const names = Array.from({ length: batch }, (_, nth) => `${wanted} (${from + nth})`)
    const taken = new Set((await loadSame(tx, challengeId, names)).map(({ name }) => nameKey(name)))
    const free = names.find(name => !taken.has(nameKey(name)))
    if (free) return free
  }
}

async function loadSame(tx: Db, challengeId: string, names: readonly string[]) {
  const keys = names.flatMap(name => [storedKey(name), fold(name)])
  const rows = await tx
    .select({ name: teams.name, personal: teams.personal, withdrawnAt: entries.withdrawnAt })
    .from(teams)
    .innerJoin(entries, eq(entries.teamId, teams.id))
    .where(and(eq(teams.challengeId, challengeId), inArray(teams.nameKey, keys)))
  const wanted = new Set(names.map(name => nameKey(name)))
  return rows.filter(({ name }) => wanted.has(nameKey(name)))
}

/** The first keys were folded names without capitals; a capital in front keeps the two kinds apart. */
function storedKey(name: string): string {
  return `N:${nameKey(name)}`
}
