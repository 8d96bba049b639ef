import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { type Exporting, loadExporting } from '../export-context.server'
import type { ExportInput } from '../input'
import { canExport } from '../permissions'
import { type ExportKind, type Sheet, wholeKinds } from '../sheet'
import { answersSheet } from '../sheets/answers-sheet.server'
import { decisionSheet, payoutsSheet } from '../sheets/decision-sheets.server'
import { entriesSheet } from '../sheets/entries-sheet.server'
import { rankingSheet } from '../sheets/ranking-sheet.server'
import { marksSheet, reviewsSheet } from '../sheets/reviews-sheets.server'
import { teamsSheet } from '../sheets/teams-sheet.server'
import { csvSheet } from '../write-csv'
import { jsonSheet } from '../write-json'
import { xlsxSheet } from '../write-xlsx.server'

type Export = ExportInput & { challengeId: string }

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const

const sheets: Record<ExportKind, (exporting: Exporting) => Promise<Sheet>> = {
  entries: entriesSheet,
  answers: answersSheet,
  teams: teamsSheet,
  reviews: reviewsSheet,
  marks: marksSheet,
  ranking: rankingSheet,
  decision: decisionSheet,
  payouts: payoutsSheet,
}

/** A sheet of a challenge as a file for host or chair; who took it is in the ledger. */
export async function makeExport(ctx: Ctx, { challengeId, kind, format, stageId }: Export) {
  const { sheet, challenge, name } = await ctx.transaction(async tx => {
    const exporting = await loadExporting(tx, ctx, challengeId, stageId)
    const { all, t } = exporting
    ensure(canExport(kind, { ...all, now: ctx.now }))
    const sheet = await sheets[kind](exporting)
    await record(tx, ctx, {
      stream: challengeId,
      kind: 'export.made',
      payload: {
        ...{ kind, format, rows: sheet.rows.length },
        stageId: wholeKinds.has(kind) ? null : all.stage.id,
      },
    })
    return { sheet, challenge: all.challenge, name: t(`exports.kind.${kind}`) }
  })
  const { slug, timeZone } = challenge
  const body = await written(sheet, { format, locale: ctx.locale, timeZone, name })
  return { name: `${slug}-${kind}.${format}`, mediaType: mediaTypes[format], body }
}

type Writing = Pick<ExportInput, 'format'> & Pick<Ctx, 'locale'> & { timeZone: string; name: string }

async function written(
  sheet: Sheet,
  { format, ...reader }: Writing,
): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'csv':
      return csvSheet(sheet, reader)
    case 'json':
      return jsonSheet(sheet)
    case 'xlsx':
      return xlsxSheet(sheet, reader)
  }
}
