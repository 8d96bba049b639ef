import { computeRanking } from '#app/domain/leaderboards/ranking'
import { engineVersion } from '#app/domain/leaderboards/run'
import { documentKind, type Part } from '#app/domain/ledger/document-kind'
import { canonicalJson } from '#app/domain/ledger/entry'
import { check, type ProofTools, type Said, say } from '#app/domain/ledger/report'
import { checkInclusion } from '#app/domain/ledger/verify-receipt'
import { type Apart, type Bundle, BundleFile, inputsOf, type Placed } from './bundle'
import { checkAwards } from './bundle-awards'
import { checkEntries } from './bundle-entries'
import { exactPercent, toldOrder } from './bundle-order'

/** A result's bundle, for whoever checks files: the order is computed anew from the marks in it. */
export const bundleKind = documentKind({ format: 'meydan.bundle', schema: BundleFile, check: checkBundle })

async function checkBundle({ bundle, inclusion, keys }: BundleFile, tools: ProofTools): Promise<Part> {
  const { challenge, publishedAt, submissions, reviews, judges, ledger, run } = bundle
  const inputs = inputsOf(bundle)
  const output = computeRanking(inputs)
  const told = toldOrder(output, new Map(submissions.map(({ id, team }) => [id, team])))
  const inputsHash = await tools.sha256(canonicalJson(inputs))
  const counts = { submissions: submissions.length, reviews: reviews.length, judges: judges.length }
  const { stream, publication } = ledger
  const way = inclusion && publication && { stream, entry: publication, inclusion, keys }
  return {
    title: say('proof.title.bundle', { challenge, at: publishedAt, ...counts }),
    checks: [
      check(say('proof.check.engine', { engine: engineVersion }), engineFault(run)),
      check(say('proof.check.percents', { count: reviews.length }), percentFault(bundle)),
      check(say('proof.check.order', { count: submissions.length }), orderFault(bundle, told)),
      check(
        say('proof.check.inputs'),
        inputsHash === run.inputsHash ? null : say('proof.fault.inputs', { hash: inputsHash }),
      ),
      checkAwards(bundle, output.ranked),
      ...(await checkEntries(bundle, tools)),
      ...(way ? await checkInclusion(way, tools) : []),
    ],
    notes: [say('proof.note.judges'), ...(way ? [] : [say('proof.note.no_head_bundle')])],
  }
}

function engineFault(run: Bundle['run']): Said | null {
  return run.engineVersion === engineVersion
    ? null
    : say('proof.fault.engine', { stated: run.engineVersion, computed: engineVersion })
}

function percentFault({ reviews, submissions, configuration }: Bundle): Said | null {
  for (const review of reviews) {
    const computed = exactPercent(configuration.criteria, review)
    if (computed === review.percent) continue
    const team = submissions.find(({ id }) => id === review.submissionId)?.team ?? '—'
    const facts = { judge: review.judge, team, stated: review.percent ?? '—', computed: computed ?? '—' }
    return say('proof.fault.percent', facts)
  }
  return null
}

type Told = { order: Placed[]; apart: Apart[] }

/** The first place, and after the places the first submission without one, that is told otherwise than computed. */
function orderFault(stated: Told, computed: Told): Said | null {
  const at = firstDifference(stated.order, computed.order)
  if (at !== null) {
    const [said, found] = [stated.order[at], computed.order[at]]
    const place = found?.place ?? said?.place ?? at + 1
    return say('proof.fault.place', { place, stated: placedText(said), computed: placedText(found) })
  }
  const apart = firstDifference(stated.apart, computed.apart)
  if (apart === null) return null
  const facts = { stated: apartText(stated.apart[apart]), computed: apartText(computed.apart[apart]) }
  return say('proof.fault.apart', facts)
}

function firstDifference(stated: readonly object[], computed: readonly object[]): number | null {
  const longest = Math.max(stated.length, computed.length)
  const places = Array.from({ length: longest }, (_, place) => place)
  const differs = (place: number) => textAt(stated, place) !== textAt(computed, place)
  return places.find(differs) ?? null
}

function textAt(list: readonly object[], place: number): string {
  return canonicalJson(list[place] ?? null)
}

function placedText(row: Placed | undefined): string {
  return row ? `${row.shared ? '=' : ''}${row.place} ${row.team} ${row.exact} (n = ${row.reviews})` : '—'
}

function apartText(row: Apart | undefined): string {
  return row ? `${row.team} (${row.reviews}/${row.needed})` : '—'
}
