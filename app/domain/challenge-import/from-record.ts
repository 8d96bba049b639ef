import type { Eligibility, FormField } from '#app/domain/challenges/content'
import { deny, type No } from '#app/domain/shared/verdict'
import { messageRef } from '#app/i18n/translate'
import { slug } from '#app/text/slug'
import { readAgency } from './agency'
import { composeBrief, fitted, readTexts } from './brief'
import { feedTimeZone } from './feed-date'
import { feedLink } from './feed-link'
import { type FeedRecord, readRecord } from './feed-record'
import { readThemes } from './feed-themes'
import { htmlToMarkdown } from './html-to-markdown'
import type { ImportedChallenge, ImportedStage } from './imported-challenge'
import { plainLines, plainWords } from './plain-lines'
import { planPrizes } from './prize-plan'
import { repairTexts } from './repair-text'
import { readRubric } from './rubric'
import { readSchedule, type Schedule } from './schedule'

/** Which parts of a record were understood, for the summary at the end of an import. */
export type Understood = { prizes: boolean; rubric: boolean; dates: boolean }
export type FromRecord = { ok: true; challenge: ImportedChallenge; understood: Understood } | No

/** One record of a Challenge.gov feed as a challenge, or why it cannot be imported. Never throws. */
export function fromRecord(value: unknown, now: Date): FromRecord {
  const { value: repairedValue, repaired } = repairTexts(value)
  const record = readRecord(repairedValue)
  if (!record) return deny('challenge_import.not_a_record')
  const id = recordId(record)
  if (!id) return deny('challenge_import.no_id')
  const title = oneLine(record['challenge-title'], 200)
  if (!title) return deny('challenge_import.no_title')
  const institution = readAgency(htmlToMarkdown(record.agency, '').markdown)
  if (!institution) return deny('challenge_import.no_agency')
  const dates = readSchedule(record, now)
  if (!dates.ok) return dates
  const textWarnings = repaired ? [messageRef('challenge_import.warn.controls_replaced')] : []
  const warnings = [...textWarnings, ...dates.warnings]
  return build({ record, id, title, institution, schedule: dates.schedule, warnings })
}

type Parts = Pick<ImportedChallenge, 'id' | 'institution'> & {
  record: FeedRecord
  title: string
  schedule: Schedule
  warnings: string[]
}

function build({ record, id, title, institution, schedule, warnings: earlier }: Parts): FromRecord {
  const { texts, warnings: textWarnings } = readTexts(record)
  const brief = fitted(composeBrief(record, texts), record.permalink)
  const rules = fitted(texts.rules, record.permalink)
  const description = plainLines(texts.description)
  const plan = planPrizes({
    total: record['total-prize-offered-cash'],
    prizes: plainLines(texts.prizes),
    description,
  })
  const rubric = readRubric(plainLines(texts.judging))
  const summary = oneLine(record.tagline, 300) || summaryFrom(description)
  const externalUrl = readLink(record['external-url'])
  const linkLost =
    record['external-url'] && !externalUrl ? [messageRef('challenge_import.warn.link_unreadable')] : []
  const warnings = [
    ...earlier,
    ...plan.warnings,
    ...rubric.warnings,
    ...linkLost,
    ...textWarnings,
    ...brief.warnings,
    ...rules.warnings,
  ]
  const { state, publishAt, archivedAt, opensAt, closesAt } = schedule
  const challenge: ImportedChallenge = {
    feed: 'challenge-gov',
    id,
    permalink: readLink(record.permalink),
    slug: slug(title),
    institution,
    state,
    publishAt,
    archivedAt,
    cancelledAt: null,
    cancelReason: null,
    cancelTexts: null,
    title: { en: title },
    summary: summary ? { en: summary } : {},
    brief: brief.markdown ? { en: brief.markdown } : {},
    lifeEvent: null,
    themes: readThemes(record['type-of-challenge'], [title, summary, institution.name.en ?? '']),
    timeZone: feedTimeZone,
    eligibility: openToAll,
    externalUrl,
    resultsPlannedAt: null,
    stages: [stage(opensAt, closesAt, { form: externalUrl ? [] : [answerField], rubric: rubric.rubric })],
    prizes: plan.prizes,
    noPrize: false,
    rules: rules.markdown ? [{ en: rules.markdown }] : [],
    warnings: [...new Set(warnings)],
  }
  const understood = {
    prizes: plan.typed,
    rubric: rubric.typed,
    dates: opensAt !== null && closesAt !== null,
  }
  return { ok: true, challenge, understood }
}

/** Feeds describe eligibility as prose in their rules, so everyone may enter. */
const openToAll: Eligibility = { types: [], teamMin: 1, teamMax: 20, note: { en: 'See the rules.' } }

/** For a challenge with entries here: one field for the whole answer. */
const answerField: FormField = {
  id: 'submission',
  kind: 'long_text',
  label: { az: 'Təqdimatınız', en: 'Your submission', ru: 'Ваша заявка' },
  hint: {},
  required: true,
  maxLength: 20_000,
  extensions: [],
  maxFiles: 1,
  maxBytes: null,
  options: [],
}

function stage(
  opensAt: Date | null,
  closesAt: Date | null,
  rest: Pick<ImportedStage, 'form' | 'rubric'>,
): ImportedStage {
  return { name: {}, opensAt, closesAt, judgingEndsAt: null, judging: null, panels: [], ...rest }
}

function recordId(record: FeedRecord): string {
  const fromAddress = /\/challenge\/([\w-]+)\/?$/.exec(record.permalink)?.[1] ?? ''
  return (record['challenge-id'] || fromAddress).replace(/\s+/g, '-').slice(0, 100)
}

/** A short text without tags, cut between words where it is longer. */
function oneLine(html: string, most: number): string {
  const text = plainWords(htmlToMarkdown(html, '').markdown)
  return text.length > most ? `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…` : text
}

function summaryFrom(description: { text: string; heading: boolean }[]): string {
  const first = description.find(line => !line.heading && line.text.length > 40)?.text ?? ''
  return first.length > 300 ? `${first.slice(0, 299).replace(/\s+\S*$/, '')}…` : first
}

function readLink(text: string): string | null {
  return text ? feedLink(text, '') : null
}
