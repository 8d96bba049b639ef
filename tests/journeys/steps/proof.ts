import { expect } from 'vitest'
import { createVisitor } from '#tests/support/visitor'
import type { Story } from './two-stages'
import { keepFile, verifyFile } from './verify'

/** An outsider computes the same order from the bundle, which names no judge; a changed byte is found. */
export async function proveIt({ server, host, slug, jury }: Story): Promise<void> {
  const outsider = createVisitor(server.origin, host.at.now)
  await outsider.open(`/challenges/${slug}/results`)
  await outsider.click('Download the bundle (JSON)')
  const bundle = outsider.at.html
  for (const { name } of jury) expect(bundle).not.toContain(name)
  await outsider.open('/.well-known/meydan-key')
  const key = keepFile('key.json', outsider.at.html)
  const whole = verifyFile(keepFile('bundle.json', bundle), key)
  expect(whole.said).toContain('The order of 2 submissions, recomputed from the marks: the same')
  expect(whole.said).toContain('All checks passed.')
  expect(whole.status).toBe(0)
  const changed = bundle.replace(/(?<="marks": \{\s*"\w+": )\d/, digit => (digit === '9' ? '8' : '9'))
  const forged = verifyFile(keepFile('forged.json', changed), key)
  expect(forged.said).toMatch(/WRONG {2}The signature matches the file/)
  expect(forged.said).toMatch(
    /WRONG {2}The percents of 6 reviews.*: J\d on (Sirab|Bulaq): stated \d+\/1, computed/,
  )
  expect(forged.status).toBe(1)
}
