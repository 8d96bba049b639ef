import { canonicalJson } from '#app/domain/ledger/entry'
import type { Check, ProofTools } from '#app/domain/ledger/report'
import { computeRanking } from '#app/domain/ranking/ranking'
import { firstEngine, todaysInputs } from '#app/domain/ranking/run-first'
import { checkAwards } from './bundle-awards'
import { checkEngine, checkInputs, checkOrder, checkPercents, teamsOf } from './bundle-checks'
import { checkEntries } from './bundle-entries'
import { type FirstBundle, firstInputsOf } from './bundle-first'
import { exactPercent, toldFirst } from './bundle-order'

/** A bundle of the first engine: today's engine gives the same places for the mean, which is all the first one knew. */
export async function checkFirstBundle(bundle: FirstBundle, tools: ProofTools): Promise<Check[]> {
  const inputs = firstInputsOf(bundle)
  const output = computeRanking(todaysInputs(inputs))
  const { criteria } = bundle.configuration
  return [
    checkEngine(bundle.run, firstEngine),
    checkPercents(
      bundle,
      bundle.reviews.map(review => exactPercent(criteria, review)),
    ),
    checkOrder(bundle, toldFirst(output, teamsOf(bundle))),
    await checkInputs(bundle, canonicalJson(inputs), tools),
    checkAwards(bundle, output.ranked),
    ...(await checkEntries(bundle, tools)),
  ]
}
