import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { bundleFileOf, seal } from '#tests/support/bundle'
import { verifyFile } from '../../bin/verify'

/** The output of the command for a file, and its exit code. */
async function verify(contents: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'meydan-verify-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'bundle.json')
  writeFileSync(file, JSON.stringify(contents))
  const said: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation(line => said.push(String(line)))
  const code = await verifyFile(file, undefined)
  log.mockRestore()
  return { code, said }
}

test('verify prints a bundle’s title, signature and recomputed order', async () => {
  const { code, said } = await verify(bundleFileOf())
  expect(code).toBe(0)
  expect(said[0]).toBe(
    'Result of clean-water, published 2026-06-01T08:00:00.000Z: 10 reviews of 5 submissions by 2 judges',
  )
  expect(said).toEqual(
    expect.arrayContaining([
      'ok     The signature matches the file',
      'ok     The percents of 10 reviews, recomputed from the marks: the same',
      'ok     The order of 5 submissions, recomputed from the marks: the same',
      'All checks passed.',
    ]),
  )
})

test('verify fails on a changed order and prints the first place that differs', async () => {
  const { bundle, inclusion } = bundleFileOf()
  const { code, said } = await verify(
    seal({ bundle: { ...bundle, order: bundle.order.slice(1) }, inclusion }),
  )
  expect(code).toBe(1)
  expect(said).toContainEqual(
    expect.stringMatching(
      /^WRONG {2}The order of 5 submissions, recomputed from the marks: the same: place 1: stated =2 Bulaq 65\/1 \(n = 2\).*, computed 1 Alma 85\/1 \(n = 2\)/,
    ),
  )
})
