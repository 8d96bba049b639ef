import { inArray } from 'drizzle-orm'
import type { NamedPanel } from '#app/domain/panels/panels'
import type { Db } from '#db/client.server'
import { panels } from '#db/schema'
import type { Mixed } from '../run'

/** The panels of a final score by name, in order; none where one jury decides alone. */
export async function loadPanelNames(db: Db, mixed: Mixed | null): Promise<NamedPanel[]> {
  if (!mixed) return []
  const ids = mixed.panels.map(({ id }) => id)
  const rows = await db.select().from(panels).where(inArray(panels.id, ids))
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return mixed.panels.map(({ id, max }) => ({ id, max, name: names.get(id) ?? {} }))
}
