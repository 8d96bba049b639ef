import { canonicalJson, sealEntry, sha256 } from '#app/domain/ledger/chain.server'
import { headText, signedText } from '#app/domain/ledger/documents'
import { genesis } from '#app/domain/ledger/entry'
import { openEntry } from '#app/domain/ledger/shown-entry'
import { currentEngine } from '#app/domain/ranking/engines'
import { engineVersion } from '#app/domain/ranking/run'
import type { Bundle, BundleFile } from '#app/domain/result-bundle/bundle'
import { inputsOf } from '#app/domain/result-bundle/bundle'
import { bundleOrder, exactPercent } from '#app/domain/result-bundle/bundle-order'
import { criterion } from './challenges'
import { testSigner } from './ledger'
import { start } from './people'

const stream = 'challenge1'
const at = start.toISOString()
const teams = ['Alma', 'Bulaq', 'Çinar', 'Dəniz', 'Əncir']
/** Percents by judge and submission: the second and the third are tied, the last has too few reviews. */
const given = [
  [90, 70, 60, 30, 50],
  [80, 60, 70, 20, null],
]

/** A result's bundle with every optional part. */
export function bundleFileOf(
  signer = testSigner(),
  mixed: Bundle['mixed'] = null,
  { version, engine } = { version: engineVersion, engine: currentEngine },
  tieVotes?: Bundle['tieVotes'],
): BundleFile {
  const empty = blank()
  const run = { ...empty.run, engineVersion: version }
  const whole = { ...empty, run, mixed }
  const bundle = withLedger(withOrder(tieVotes ? votedOn(whole, tieVotes) : whole, engine))
  const { publication } = bundle.ledger
  if (!publication) throw new Error('it is published')
  const head = { stream, seq: publication.seq, hash: publication.hash, day: '2026-06-02', signedAt: at }
  const signature = { keyId: signer.key.keyId, value: signer.sign(headText(head)) }
  return seal({ bundle, inclusion: { links: [], head: { ...head, signature } } }, signer)
}

/** The file with other contents, signed again, as a forger with the key could do. */
export function seal(contents: Pick<BundleFile, 'bundle' | 'inclusion'>, signer = testSigner()): BundleFile {
  const file = { format: 'meydan.bundle', version: 2, ...contents } as const
  const value = signer.sign(signedText(file))
  return { ...file, signature: { keyId: signer.key.keyId, value }, keys: [signer.key] }
}

function blank(): Bundle {
  const criteria = [criterion('impact', 2), criterion('craft')].map(
    ({ guidance: _, anchors: __, ...each }) => each,
  )
  const reviews = given.flatMap((row, judge) =>
    row.flatMap((mark, item) => {
      const marks: Record<string, number> = mark === null ? {} : { impact: mark * 10, craft: mark * 10 }
      const review = { abstained: mark === null, marks }
      const ids = { id: `review${judge}${item}`, judge: `J${judge + 1}`, submissionId: `submission${item}` }
      const percent = exactPercent(criteria, review)
      return [{ ...ids, ...review, marksAfter: null, overridden: {}, percent }]
    }),
  )
  return {
    issuer: 'https://meydan.test',
    challenge: 'clean-water',
    challengeId: stream,
    stageId: 'stage1',
    resultId: 'result1',
    publishedAt: at,
    run: { id: 'run1', computedAt: at, engineVersion, inputsHash: '' },
    configuration: {
      seed: 'challenge1:stage1',
      rules: {
        method: { kind: 'mean' },
        rounding: 'none',
        ties: [],
        tieEnd: 'shared',
        marks: 'after_discussion',
        prizes: 2,
      },
      quorum: 2,
      criteria,
      changes: [
        {
          id: 'change1',
          changedAt: at,
          reason: 'A clerical error.',
          rules: {
            method: { kind: 'median' },
            rounding: 'none',
            ties: [{ kind: 'criterion', criterionId: 'impact' }],
            tieEnd: 'jury_vote',
            marks: 'first',
            prizes: 2,
          },
          quorum: 1,
          criteria,
        },
      ],
    },
    judges: given.map((_, index) => ({ judge: `J${index + 1}`, id: `judge${index}` })),
    submissions: teams.map((team, index) => ({
      id: `submission${index}`,
      entryId: `entry${index}`,
      versionId: `version${index}`,
      team,
      contentHash: sha256(team),
    })),
    reviews,
    order: [],
    apart: [],
    findings: {
      calibration: null,
      whatIf: null,
      agreement: null,
      warnings: [],
      earlier: [],
      silent: [],
      missing: [],
    },
    mixed: null,
    methods: { contested: false, reason: null },
    prizes: [prizeOf('first', 1), prizeOf('second', 2)],
    awards: [
      { slot: 0, prizeId: 'first', entryId: 'entry1', team: 'Bulaq' },
      { slot: 1, prizeId: 'second', entryId: 'entry0', team: 'Alma' },
    ],
    deviation: { deviates: true, reason: 'It can start tomorrow.' },
    ledger: { stream, ranking: null, decision: null, publication: null },
  }
}

/** The same under rules with a vote of the jury between tied teams. */
function votedOn(bundle: Bundle, tieVotes: Bundle['tieVotes']): Bundle {
  const { configuration } = bundle
  const rules = { ...configuration.rules, tieEnd: 'jury_vote' as const }
  return { ...bundle, configuration: { ...configuration, rules }, tieVotes }
}

function prizeOf(id: string, place: number): Bundle['prizes'][number] {
  const worth = { kind: 'money', amount: 500_000, currency: 'AZN' }
  return { id, name: { en: id }, position: place, quantity: 1, rule: 'place', place, ...worth }
}

function withOrder(bundle: Bundle, { compute }: typeof currentEngine): Bundle {
  const inputs = inputsOf(bundle)
  const names = new Map(bundle.submissions.map(({ id, team }) => [id, team]))
  const run = { ...bundle.run, inputsHash: sha256(canonicalJson(inputs)) }
  return { ...bundle, run, ...bundleOrder(compute(inputs), names) }
}

function withLedger(bundle: Bundle): Bundle {
  const { run, resultId, awards, publishedAt: publishAt } = bundle
  const { id: runId, inputsHash, engineVersion } = run
  const won = awards.map(({ prizeId, entryId }) => ({ prizeId, entryId }))
  const ranking = entryOf(1, 'ranking.computed', { runId, inputsHash, engineVersion })
  const decision = entryOf(2, 'result.decided', {
    resultId,
    runId,
    deviates: true,
    contested: false,
    awards: won,
  })
  const publication = entryOf(3, 'result.publication_set', { resultId, publishAt })
  return { ...bundle, ledger: { stream, ranking, decision, publication } }
}

function entryOf(seq: number, kind: string, payload: Record<string, unknown>) {
  const secrets = { actorId: 'chair', actorSalt: `a${seq}`, salt: `s${seq}` }
  const fact = { stream, seq, at: start, kind, payload, prevHash: genesis, ...secrets }
  return openEntry({ ...fact, ...sealEntry(fact) })
}
