import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { csvSheet } from '#app/domain/exports/write-csv'
import { jsonSheet } from '#app/domain/exports/write-json'
import { xlsxSheet } from '#app/domain/exports/write-xlsx.server'

const at = new Date('2026-06-01T08:05:00.000Z')
const sheet = {
  columns: [
    { key: 'team', header: 'Komanda' },
    { key: 'score', header: 'Bal' },
    { key: 'at', header: 'Vaxt' },
    { key: 'none', header: 'Boş' },
  ],
  rows: [
    ['Su; "işıq"', 70.03, at, null],
    ['=cmd|calc', -1.5, at, null],
  ],
}
const baku = 'Asia/Baku'

test('CSV of an Azerbaijani or Russian reader has semicolons and decimal commas, and runs no formula', () => {
  for (const locale of ['az', 'ru'] as const)
    expect(csvSheet(sheet, { locale, timeZone: baku })).toBe(
      [
        '\ufeffKomanda;Bal;Vaxt;Boş',
        '"Su; ""işıq""";70,03;2026-06-01 12:05;',
        "'=cmd|calc;-1,5;2026-06-01 12:05;",
        '',
      ].join('\r\n'),
    )
})

test('CSV of an English reader has commas and decimal points', () => {
  expect(csvSheet(sheet, { locale: 'en', timeZone: baku }).split('\r\n')[1]).toBe(
    '"Su; ""işıq""",70.03,2026-06-01 12:05,',
  )
})

test('JSON has the keys of the columns and instants in UTC', () => {
  expect(JSON.parse(jsonSheet(sheet))[0]).toEqual({
    ...{ team: 'Su; "işıq"', score: 70.03, at: '2026-06-01T08:05:00.000Z', none: null },
  })
})

test('a workbook has numbers as numbers, times of the zone as dates, and no characters that XML forbids', async () => {
  const odd = { columns: sheet.columns, rows: [['a\u0001b', 70.03, at, null]] }
  const parts = unzipSync(await xlsxSheet(odd, { name: 'Bal', timeZone: baku }))
  const text = (name: string) => new TextDecoder().decode(parts[name])
  const rows = text('xl/worksheets/sheet1.xml')
  expect(rows).toContain('<v>70.03</v>')
  const days = Date.UTC(2026, 5, 1, 12, 5) / 86_400_000 + 25_569
  expect(rows).toContain(`<v>${days}</v>`)
  expect(text('xl/sharedStrings.xml')).toContain('ab')
})
