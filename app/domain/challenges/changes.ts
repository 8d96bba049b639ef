import canonicalize from 'canonicalize'
import { type LocalText, locales } from '#app/domain/shared/local-text'
import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'
import type { Schedule } from './completeness'
import type { Eligibility, FormField } from './content'
import type { StageUse } from './stage-rules'

// What may still change in an approved challenge: additions, but nothing that people rely on is removed.

/** Texts may be changed in any language, but a language that was once offered stays. */
export function mayChangeText(before: LocalText, after: LocalText): Verdict {
  const taken = locales.some(locale => before[locale]?.trim() && !after[locale]?.trim())
  return taken ? deny('editing.fixed.text') : allow
}

export function mayChangeZone(before: string, after: string): Verdict {
  return before === after ? allow : deny('editing.fixed.time_zone')
}

/** The external address for entries was checked before the approval; only staff may change it. */
export function mayChangeExternal(before: string | null, after: string | null): Verdict {
  return before === after ? allow : deny('editing.fixed.external_url')
}

type Prize = {
  id: string
  kind: string
  amount: number | null
  currency: string | null
  quantity: number
  rule: string
  place: number | null
}

/** Every prize stays, of the same kind, with at least the same amount and for at least as many winners. */
export function mayChangePrizes(before: readonly Prize[], after: readonly Prize[]): Verdict {
  const keepsAll = before.every(old => after.some(prize => prize.id === old.id && isNoLess(old, prize)))
  return keepsAll ? allow : deny('editing.fixed.prizes')
}

function isNoLess(old: Prize, prize: Prize): boolean {
  const same = (['kind', 'currency', 'rule', 'place'] as const).every(key => old[key] === prize[key])
  return same && prize.quantity >= old.quantity && (prize.amount ?? 0) >= (old.amount ?? 0)
}

/** Everyone who could enter still can. */
export function mayChangeEligibility(before: Eligibility, after: Eligibility): Verdict {
  const opened = before.types.length > 0 || after.types.length === 0
  const wider = opened && (after.types.length === 0 || before.types.every(type => after.types.includes(type)))
  const roomier = after.teamMin <= before.teamMin && after.teamMax >= before.teamMax
  return wider && roomier ? allow : deny('editing.fixed.eligibility')
}

/**
 * The opening does not change, the deadline moves only by an extension with a reason, and later dates move only
 * forward. Dates that are not set yet, as in a stage that was added late, may be set.
 */
export function mayChangeTimeline(before: Schedule, after: Schedule): Verdict {
  return all(
    same(before.opensAt, after.opensAt) ? allow : deny('editing.fixed.opening'),
    same(before.closesAt, after.closesAt) ? allow : deny('editing.fixed.deadline'),
    isNotEarlier(before.judgingEndsAt, after.judgingEndsAt),
    isNotEarlier(before.resultsPlannedAt, after.resultsPlannedAt),
  )
}

function same(before: Date | null, after: Date | null): boolean {
  return before === null || before.getTime() === after?.getTime()
}

function isNotEarlier(before: Date | null, after: Date | null): Verdict {
  return !before || (after && after >= before) ? allow : deny('editing.fixed.dates_back')
}

/** Entrants are answering the form, so it does not change. */
export function mayChangeForm(
  before: readonly FormField[],
  after: readonly FormField[],
  relied: StageUse,
): Verdict {
  const changed = canonicalize(before) !== canonicalize(after)
  return changed && (relied.entered || relied.judging) ? deny('editing.fixed.form') : allow
}
