import { documentKind, type Part } from '#app/domain/ledger/document-kind'
import { canonicalJson } from '#app/domain/ledger/entry'
import { type Check, check, type Message, message, type ProofTools } from '#app/domain/ledger/report'
import { checkInclusion } from '#app/domain/ledger/verify-receipt'
import { currentEngine, type Engines, engines } from '#app/domain/ranking/engines'
import { isContested } from '#app/domain/ranking/methods-compared'
import { countedMarks, type RunOutput } from '#app/domain/ranking/run'
import { type Bundle, BundleFile, type Findings, inputsOf } from './bundle'
import { checkAwards } from './bundle-awards'
import { checkEngine, checkInputs, checkOrder, checkPercents, teamsOf } from './bundle-checks'
import { checkEntries } from './bundle-entries'
import { bundleOrder, exactPercent } from './bundle-order'

/** Checks a result's bundle: recomputes order, calibrated scores and ranges from its marks. */
export const bundleKind = bundleKindOf(engines)

/** The same with other engines: each bundle is checked by the engine that it names. */
export function bundleKindOf(known: Engines) {
  return documentKind({
    format: 'meydan.bundle',
    schema: BundleFile,
    check: (file: BundleFile, tools: ProofTools) => checkBundle(file, known, tools),
  })
}

async function checkBundle(file: BundleFile, known: Engines, tools: ProofTools): Promise<Part> {
  const { inclusion, keys } = file
  const { challenge, publishedAt, submissions, reviews, judges, ledger } = file.bundle
  const counts = { submissions: submissions.length, reviews: reviews.length, judges: judges.length }
  const { stream, publication } = ledger
  const abstained = reviews.filter(review => review.abstained).length
  const way = inclusion && publication && { stream, entry: publication, inclusion, keys }
  return {
    title: message('ledger.title.bundle', { challenge, at: publishedAt, ...counts }),
    checks: [
      ...(await checkContents(file.bundle, known, tools)),
      ...(way ? await checkInclusion(way, tools) : []),
    ],
    notes: [
      ...(abstained > 0
        ? [message('ledger.note.abstained', { count: abstained, counted: reviews.length - abstained })]
        : []),
      message('ledger.note.judges'),
      ...(way ? [] : [message('ledger.note.no_head_bundle')]),
    ],
  }
}

async function checkContents(bundle: Bundle, known: Engines, tools: ProofTools): Promise<Check[]> {
  const inputs = inputsOf(bundle)
  const engine = known.get(bundle.run.engineVersion) ?? currentEngine
  const output = engine.compute(inputs)
  const { criteria, rules } = inputs
  const percents = bundle.reviews.map(review =>
    exactPercent(criteria, { ...review, marks: countedMarks(review, rules) }),
  )
  const expected = bundleOrder(output, teamsOf(bundle))
  return [
    checkEngine(bundle.run, known),
    checkPercents(bundle, percents),
    checkOrder(bundle, expected),
    checkFindings(bundle.findings, expected.findings),
    await checkInputs(bundle, canonicalJson(inputs), tools),
    checkAwards(bundle, output.ranked),
    checkMethods(bundle, output),
    ...(await checkEntries(bundle, tools)),
  ]
}

const findings = ['calibration', 'whatIf', 'agreement', 'warnings', 'earlier', 'silent', 'missing'] as const

/** Checks the statistics of the whole order against the marks; names the first one that differs. */
function checkFindings(stated: Findings, computed: Findings): Check {
  const what = findings.find(name => canonicalJson(stated[name]) !== canonicalJson(computed[name]))
  const fault =
    what === undefined
      ? null
      : message('ledger.fault.finding', {
          what,
          stated: canonicalJson(stated[what]),
          computed: canonicalJson(computed[what]),
        })
  return check(message('ledger.check.findings'), fault)
}

/** Winners whom another method would not choose need the jury's reason, and only they. */
function checkMethods({ methods, configuration }: Bundle, output: RunOutput): Check {
  const contested = isContested(output, configuration.rules)
  const right = methods.contested === contested && (methods.reason !== null) === contested
  const fault: Message | null = right
    ? null
    : message(contested ? 'ledger.fault.contested' : 'ledger.fault.uncontested')
  return check(message('ledger.check.methods'), fault)
}
