import { type Check, check, type Said, say } from '#app/domain/ledger/report'
import type { Common } from './bundle-parts'
import { deviates, slotsOf } from './decision'

type Ranked = { entryId: string; rank: number; shared: boolean }

/** Every award is of a prize that there is, to a team that took part, and a deviation from the order is called one. */
export function checkAwards(bundle: Common, ranked: readonly Ranked[]): Check {
  const { awards } = bundle
  return check(
    say('proof.check.awards', { count: awards.length }),
    awardFault(bundle) ?? deviation(bundle, ranked),
  )
}

function awardFault({ awards, prizes, submissions }: Common): Said | null {
  const slots = slotsOf(prizes)
  const wrong = awards.find(({ slot, prizeId, entryId, team }, index) => {
    const winner = submissions.find(each => each.entryId === entryId)
    const again = awards.findIndex(each => each.slot === slot) !== index
    return again || slots[slot]?.prizeId !== prizeId || winner?.team !== team
  })
  return wrong ? say('proof.fault.award', { team: wrong.team }) : null
}

function deviation(bundle: Common, ranked: readonly Ranked[]): Said | null {
  const choices = slotsOf(bundle.prizes).map((slot, index) => ({
    slot,
    entryId: bundle.awards.find(award => award.slot === index)?.entryId ?? null,
  }))
  const { deviates: stated, reason } = bundle.deviation
  const found = deviates(choices, ranked)
  if (found === stated && (reason !== null) === found) return null
  return say(found ? 'proof.fault.deviates' : 'proof.fault.follows')
}
