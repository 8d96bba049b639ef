import { localOf } from '#app/domain/challenges/zoned-time'
import { actOnEntries } from '#app/domain/screening/commands/act-on-entries.server'
import { appealExclusion } from '#app/domain/screening/commands/appeal-exclusion.server'
import { noteEntry } from '#app/domain/screening/commands/note-entry.server'
import { screenEntry } from '#app/domain/screening/commands/screen-entry.server'
import type { Staged } from './challenges'
import type { ScreeningScript } from './content/script'
import { stageIn, teamIn } from './lookup'
import { atWork, baku, day, hour, plus } from './times'
import { ctxAt, happens, type World } from './world'

type Screened = { world: World; staged: Staged; script: ScreeningScript }

/** The host checks the entries: passes and labels them, sends one back, excludes another. */
export function planScreening(world: World, staged: Staged): void {
  const { screening: script } = staged.script
  if (!script) return
  const screened = { world, staged, script }
  const at = atWork(world.now, script.day, `${staged.content.key} screening`)
  happens(world, at, async at => passAll(screened, at))
  happens(world, plus(at, hour / 4), async at => decide(screened, at))
  if (script.appeal) happens(world, plus(at, hour), async at => appeal(screened, at))
}

async function passAll({ world, staged, script }: Screened, at: Date) {
  const ctx = ctxAt(world, at, staged.owner)
  const place = { world, challengeId: staged.id }
  const { id: stage } = await stageIn(place, 1)
  const batch = { challengeId: staged.id, stage, scope: 'chosen' as const }
  await actOnEntries(ctx, { ...batch, scope: 'all', entryId: [], act: 'pass' })
  for (const [label, names] of Object.entries(script.labels)) {
    const found = await Promise.all(names.map(name => teamIn(place, name)))
    await actOnEntries(ctx, { ...batch, act: 'label', label, entryId: found.map(({ entryId }) => entryId) })
  }
}

async function decide({ world, staged, script }: Screened, at: Date) {
  const ctx = ctxAt(world, at, staged.owner)
  const place = { world, challengeId: staged.id }
  const { id: stageId } = await stageIn(place, 1)
  const until = localOf(plus(at, 7 * day), baku)
  for (const outcome of ['sent_back', 'excluded'] as const) {
    const found = script[outcome]
    if (!found) continue
    const { entryId } = await teamIn(place, found.team)
    const ref = { challengeId: staged.id, entryId }
    if (found.note) await noteEntry(ctx, { ...ref, text: found.note })
    await screenEntry(ctx, { ...ref, stageId, outcome, reason: found.reason, until })
  }
}

async function appeal({ world, staged, script }: Screened, at: Date) {
  const { appeal, excluded } = script
  if (!appeal || !excluded) return
  const { entryId, captain } = await teamIn({ world, challengeId: staged.id }, excluded.team)
  await appealExclusion(ctxAt(world, at, captain), { entryId, text: appeal })
}
