import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passes } from '#app/domain/ledger/report'
import { verifyDocument } from '#app/domain/ledger/verify-document'
import { currentEngine, type Engine, type Engines, engines } from '#app/domain/ranking/engines'
import type { Bundle } from '#app/domain/result-bundle/bundle'
import { bundleKind, bundleKindOf } from '#app/domain/result-bundle/verify-bundle'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { bundleFileOf, seal } from '#tests/support/bundle'
import { leavesOf, nudged, testSigner, withLeaf } from '#tests/support/ledger'

const signer = testSigner()
const file = bundleFileOf(signer)
const verify = (text: string) =>
  verifyDocument({ text, tools, trusted: [signer.key.keyId], kinds: [bundleKind] })

async function faultsOf(contents: unknown) {
  const report = await verify(JSON.stringify(contents))
  if (report.kind === 'unknown') return [report.said]
  return report.checks.flatMap(each => each.fault ?? [])
}

/** The faults found in a bundle that the holder of the key has changed and signed again. */
const faultsOfForged = (change: (bundle: Bundle) => Partial<Bundle>) =>
  faultsOf(seal({ ...file, bundle: { ...file.bundle, ...change(file.bundle) } }, signer))

test('an unchanged bundle verifies: percentages, order, inputs, awards, ledger and head are recomputed', async () => {
  const report = await verify(JSON.stringify(file, null, 2))
  expect(passes(report)).toBe(true)
  expect(report.kind === 'known' && report.checks.map(({ key }) => key.replace('ledger.check.', ''))).toEqual(
    [
      'text',
      'keys',
      'trusted',
      'signature',
      'key_times',
      'engine',
      'percents',
      'order',
      'findings',
      'inputs',
      'awards',
      'methods',
      'ranking_entry',
      'decision_entry',
      'publication_entry',
      'head',
      'inclusion',
    ],
  )
  expect(file.bundle.order.map(({ place, shared, team, exact }) => [place, shared, team, exact])).toEqual([
    [1, false, 'Alma', '85/1'],
    [2, true, 'Bulaq', '65/1'],
    [2, true, 'Çinar', '65/1'],
    [4, false, 'Dəniz', '25/1'],
  ])
  expect(file.bundle.apart.map(({ team, reviews, needed }) => [team, reviews, needed])).toEqual([
    ['Əncir', 1, 2],
  ])
})

const mixed: Bundle['mixed'] = {
  panels: [
    { id: 'jury', kind: 'jury', max: 1000, name: { en: 'Jury' } },
    { id: 'council', kind: 'jury', max: 1500, name: { en: 'Council' } },
    { id: 'public', kind: 'public', max: 500, name: { en: 'The public' } },
  ],
  seats: [{ judge: 'J2', panelId: 'council' }],
  votes: ['submission0', 'submission1', 'submission2', 'submission3'].map((submissionId, index) => ({
    id: `vote${index}`,
    panelId: 'public',
    submissionId,
    points: (5 - index) * 100,
  })),
}

test('a bundle with several panels verifies, and a changed vote or seat is found', async () => {
  const whole = bundleFileOf(signer, mixed)
  expect(await faultsOf(whole)).toEqual([])
  const forged = (change: Partial<NonNullable<Bundle['mixed']>>) =>
    faultsOf(seal({ ...whole, bundle: { ...whole.bundle, mixed: { ...mixed, ...change } } }, signer))
  const raised = mixed.votes.map(vote => (vote.id === 'vote1' ? { ...vote, points: 500 } : vote))
  for (const faults of [await forged({ votes: raised }), await forged({ seats: [] })])
    expect(faults.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['ledger.fault.place', 'ledger.fault.inputs']),
    )
})

test('every leaf of the bundle, changed by one character anywhere in it, is found', {
  timeout: 30_000,
}, async () => {
  const leaf = fc.constantFrom(...leavesOf(file))
  await fc.assert(
    fc.asyncProperty(leaf, fc.nat(), async (path, place) => {
      const changed = withLeaf(file, path, value => nudged(value, place))
      expect(await faultsOf(changed)).not.toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('two swapped teams are reported at the first differing rank, even with a new signature', async () => {
  const swapped = await faultsOfForged(({ order: [first, second, ...rest] }) => ({
    order: first && second ? [{ ...second, place: 1, shared: false }, { ...first, place: 2 }, ...rest] : [],
  }))
  expect(swapped).toEqual([
    {
      key: 'ledger.fault.place',
      values: {
        place: 1,
        stated: '1 Bulaq 65/1 (n = 2), 63.333333333 ± 10.118347315, 1–3',
        computed: '1 Alma 85/1 (n = 2), 76.666666667 ± 10.118347315, 1–2',
      },
    },
  ])
})

test('a team missing in the order or among the unranked is reported', async () => {
  expect(await faultsOfForged(({ order }) => ({ order: order.slice(0, 3) }))).toEqual([
    {
      key: 'ledger.fault.place',
      values: { place: 4, stated: '—', computed: '4 Dəniz 25/1 (n = 2), 36.666666667 ± 10.118347315, 4–4' },
    },
  ])
  expect(await faultsOfForged(() => ({ apart: [] }))).toEqual([
    { key: 'ledger.fault.apart', values: { stated: '—', computed: 'Əncir (1/2)' } },
  ])
})

test('a changed mark is reported by its review, its rank and the hash of the inputs', async () => {
  const faults = await faultsOfForged(({ reviews: [first, ...rest] }) => ({
    reviews: first ? [{ ...first, marks: { impact: 850, craft: 850 } }, ...rest] : [],
  }))
  expect(faults.map(({ key }) => key)).toEqual([
    'ledger.fault.percent',
    'ledger.fault.place',
    'ledger.fault.finding',
    'ledger.fault.inputs',
  ])
  expect(faults[0]?.values).toEqual({ judge: 'J1', team: 'Alma', stated: '90/1', computed: '85/1' })
})

test('an unmarked deviation and an award to another team are found', async () => {
  const silent = await faultsOfForged(() => ({ deviation: { deviates: false, reason: null } }))
  expect(silent.map(({ key }) => key)).toEqual(['ledger.fault.deviates', 'ledger.fault.entry_says'])
  const moved = await faultsOfForged(({ awards: [first, ...rest] }) => ({
    awards: first ? [{ ...first, entryId: 'entry3', team: 'Dəniz' }, ...rest] : [],
  }))
  expect(moved).toEqual([{ key: 'ledger.fault.entry_says', values: { seq: 2 } }])
})

test('an order by another engine is not reported as checked', async () => {
  const faults = await faultsOfForged(({ run }) => ({ run: { ...run, engineVersion: 'ranking/3' } }))
  expect(faults.map(({ key }) => key)).toEqual(['ledger.fault.engine', 'ledger.fault.entry_says'])
})

test('a scale without width and a criterion by a name of every object are refused before any arithmetic', async () => {
  const [impact, craft] = file.bundle.configuration.criteria
  for (const criterion of [
    { ...impact, max: 0 },
    { ...impact, id: 'constructor' },
  ]) {
    const configuration = { ...file.bundle.configuration, criteria: [criterion, craft] }
    const [said] = await faultsOf({ ...file, bundle: { ...file.bundle, configuration } })
    expect(said?.key).toBe('ledger.unknown.shape')
  }
})

test('a wrong calibrated score, rank range or warning is reported', async () => {
  const [row] = file.bundle.order
  const score = (row?.calibrated ?? 0) + 1
  const [moved] = await faultsOfForged(({ order: [one, ...rest] }) => ({
    order: one ? [{ ...one, calibrated: score }, ...rest] : [],
  }))
  expect([moved?.key, moved?.values.place, String(moved?.values.stated).includes(`${score} ±`)]).toEqual([
    'ledger.fault.place',
    1,
    true,
  ])
  const silent = await faultsOfForged(({ findings }) => ({ findings: { ...findings, warnings: [] } }))
  expect(silent.map(({ key, values }) => [key, values.what])).toEqual([['ledger.fault.finding', 'warnings']])
})

test('a removed override and a changed earlier order are found by the inputs', async () => {
  const hidden = await faultsOfForged(({ reviews: [one, ...rest] }) => ({
    reviews: one ? [{ ...one, overridden: { impact: 900 } }, ...rest] : [],
  }))
  expect(hidden.map(({ key }) => key)).toEqual(['ledger.fault.inputs'])
  const retold = await faultsOfForged(({ findings }) => ({ findings: { ...findings, earlier: [] } }))
  expect(retold.map(({ key, values }) => [key, values.what])).toEqual([['ledger.fault.finding', 'earlier']])
})

test('a contested result needs a reason, and an uncontested one must not have it', async () => {
  const claimed = await faultsOfForged(() => ({
    methods: { contested: true, reason: 'The mean was announced.' },
  }))
  expect(claimed.map(({ key }) => key)).toEqual(['ledger.fault.uncontested', 'ledger.fault.entry_says'])
})

test('with two engines, the bundle of each verifies, and by no other engine', async () => {
  const next: Engine = {
    ...currentEngine,
    compute: inputs => {
      const { ranked, ...output } = currentEngine.compute(inputs)
      return { ...output, ranked: ranked.map(row => ({ ...row, decidedBy: 'next' })) }
    },
  }
  const both = new Map([...engines, ['ranking/next', next]])
  const old = JSON.stringify(file)
  const fresh = JSON.stringify(bundleFileOf(signer, null, { version: 'ranking/next', engine: next }))
  const check = (text: string, known: Engines) =>
    verifyDocument({ text, tools, trusted: [signer.key.keyId], kinds: [bundleKindOf(known)] })
  expect([passes(await check(old, both)), passes(await check(fresh, both))]).toEqual([true, true])
  const faults = async (known: Engines) => {
    const report = await check(fresh, known)
    return report.kind === 'known' ? report.checks.flatMap(({ fault }) => fault?.key ?? []) : [report.kind]
  }
  expect(await faults(engines)).toEqual(['ledger.fault.engine', 'ledger.fault.place'])
  const swapped = new Map([...engines, ['ranking/next', currentEngine]])
  expect(await faults(swapped)).toEqual(['ledger.fault.place'])
})

test('a verifier without the bundle kind says so', async () => {
  const report = await verifyDocument({ text: JSON.stringify(file), tools, trusted: null })
  expect(report).toEqual({ kind: 'unknown', said: { key: 'ledger.unknown.format', values: {} } })
})
