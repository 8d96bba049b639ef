import { getTableColumns } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sortedColumns } from '#app/domain/challenges/columns'
import { challenges } from '#db/schema'

test('every column of challenges is in exactly one list: text, date, derived or bookkeeping', () => {
  expect([...sortedColumns].sort()).toEqual(Object.keys(getTableColumns(challenges)).sort())
})
