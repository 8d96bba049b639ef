/** Text, a number, an instant, or nothing. */
export type Cell = string | number | Date | null

/** `key` names the column in JSON, `header` in the reader's language in tables. */
export type Column = { key: string; header: string }

export type Sheet = { columns: readonly Column[]; rows: readonly (readonly Cell[])[] }

export const exportKinds = [
  'entries',
  'answers',
  'teams',
  'reviews',
  'marks',
  'ranking',
  'decision',
  'payouts',
] as const
export type ExportKind = (typeof exportKinds)[number]

export const exportFormats = ['csv', 'xlsx', 'json'] as const

/** Exports that are of the whole challenge rather than of one stage. */
export const wholeKinds: ReadonlySet<ExportKind> = new Set(['teams', 'decision', 'payouts'])
