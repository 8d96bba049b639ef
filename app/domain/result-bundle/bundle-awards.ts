import { deviates, slotsOf } from '#app/domain/decisions/decision'
import { amountOf, type Share, sharesOf } from '#app/domain/decisions/shares'
import { canonicalJson } from '#app/domain/ledger/entry'
import { type Check, check, type Message, message } from '#app/domain/ledger/report'
import type { Common } from './bundle-parts'

type Ranked = { submissionId: string; entryId: string; rank: number; shared: boolean }

/**
 * Checks that every award is of an existing prize, to a team that took part, and of the right amount, and that a
 * deviation from the order is marked as one.
 */
export function checkAwards(bundle: Common, ranked: readonly Ranked[]): Check {
  const { awards } = bundle
  const shares = sharesOf(slotsOf(bundle.prizes), bundle.prizes, ranked)
  return check(
    message('ledger.check.awards', { count: awards.length }),
    awardFault(bundle) ?? amountFault(bundle, shares) ?? deviation(bundle, ranked, shares),
  )
}

type Award = Common['awards'][number]

function awardFault({ awards, prizes, submissions }: Common): Message | null {
  const slots = slotsOf(prizes)
  const wrong = awards.find(({ slot, prizeId, entryId, team, sharedSlots }, index) => {
    const winner = submissions.find(each => each.entryId === entryId)
    const again = awards.findIndex(each => each.slot === slot) !== index
    return (again && !sharedSlots) || slots[slot]?.prizeId !== prizeId || winner?.team !== team
  })
  return wrong ? message('ledger.fault.award', { team: wrong.team }) : null
}

/** The first award with another amount than prizes and ranking give, or shared differently from its tie. */
function amountFault({ awards, prizes }: Common, shares: readonly Share[]): Message | null {
  const worth = new Map(prizes.map(prize => [prize.id, prize]))
  const wrong = awards.find(award => {
    if (award.sharedSlots) return !isShared(award, awards, shares)
    return award.amount !== undefined && award.amount !== amountOf(worth.get(award.prizeId))
  })
  return wrong ? message('ledger.fault.amount', { team: wrong.team, stated: wrong.amount ?? '—' }) : null
}

/** Whether exactly the tied teams share this award, each with their part. */
function isShared({ slot, sharedSlots }: Award, awards: readonly Award[], shares: readonly Share[]): boolean {
  const share = shares.find(({ slots }) => slots[0] === slot)
  const sharing = awards.filter(each => each.slot === slot)
  const parts = sharing.map(({ entryId, amount }) => ({ entryId, amount }))
  const byEntry = (one: { entryId: string }, other: { entryId: string }) =>
    one.entryId < other.entryId ? -1 : 1
  return (
    share !== undefined &&
    canonicalJson(sharedSlots) === canonicalJson(share.slots) &&
    sharing.every(each => canonicalJson(each.sharedSlots ?? null) === canonicalJson(share.slots)) &&
    canonicalJson(parts.toSorted(byEntry)) === canonicalJson(share.parts.toSorted(byEntry)) &&
    !awards.some(each => each.slot !== slot && share.slots.includes(each.slot))
  )
}

function deviation(bundle: Common, ranked: readonly Ranked[], shares: readonly Share[]): Message | null {
  const taken = shares.filter(({ slots }) =>
    bundle.awards.some(award => award.sharedSlots && award.slot === slots[0]),
  )
  const choices = slotsOf(bundle.prizes).map((slot, index) => {
    const share = taken.find(({ slots }) => slots.includes(index)) ?? null
    const own = bundle.awards.find(award => award.slot === index && !award.sharedSlots)
    return { slot, share, entryId: own?.entryId ?? null }
  })
  const { deviates: stated, reason } = bundle.deviation
  const found = deviates(choices, ranked)
  if (found === stated && (reason !== null) === found) return null
  return message(found ? 'ledger.fault.deviates' : 'ledger.fault.follows')
}
