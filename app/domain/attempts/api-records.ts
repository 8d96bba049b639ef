import { type Locale, localText } from '#app/domain/shared/local-text'
import type { Translate } from '#app/i18n/translate'
import { paths } from '#app/paths'
import { reportWords } from './fault-words'
import type { AttemptsPage } from './queries/load-attempts.server'

type Attempt = AttemptsPage['attempts'][number]

/** What has become of a file; `refused` counts for nothing. */
function stateOf({ done, publicScore, report }: Attempt) {
  if (!done) return 'waiting'
  if (publicScore !== null) return 'scored'
  return report?.kind === 'fine' ? 'checked' : 'refused'
}

/** One file as the API gives it. The private score is absent until everyone in the team may see it. */
export function attemptRecord(attempt: Attempt, { t, unsealed }: { t: Translate; unsealed: boolean }) {
  const { number, checkOnly, name, sha256, note, uploadedAt, publicScore, privateScore, report } = attempt
  return {
    number,
    state: stateOf(attempt),
    checkOnly,
    file: { name, sha256 },
    note,
    uploadedAt: uploadedAt.toISOString(),
    uploadedBy: attempt.by,
    publicScore,
    ...(unsealed ? { privateScore } : {}),
    counts: attempt.counts,
    chosen: attempt.chosen,
    report: report && { ...report, words: reportWords(t, report) },
  }
}

/** Everything that a program must know before it sends a file. */
export function stageRecord(page: AttemptsPage, { t, locale, origin }: Words) {
  const { challenge, stage, settings, columns, rows, left, can, best } = page
  return {
    challenge: {
      slug: challenge.slug,
      title: localText(challenge.title, locale),
      timeZone: challenge.timeZone,
    },
    team: page.team,
    entryId: page.entryId,
    stage: { id: page.stageId, closesAt: stage.closesAt?.toISOString() ?? null },
    metric: { key: settings.metric, best, positive: settings.positive },
    file: { columns, rows, sample: origin + paths.sample(challenge.slug, page.stageId) },
    limits: {
      perDay: settings.perDay,
      total: settings.total,
      left,
      countsAtTheEnd: settings.finals,
    },
    maySubmit: can.submit.ok,
    whyNot: can.submit.ok ? null : t(can.submit.reason, can.submit.params),
  }
}

type Words = { t: Translate; locale: Locale; origin: string }
