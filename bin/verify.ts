import { readFileSync } from 'node:fs'
import { certificateKind } from '#app/domain/certificates/certificate-file'
import { isKeyListSigned, KeyFile } from '#app/domain/ledger/key-list'
import { type TrustedKey, trustedIn } from '#app/domain/ledger/key-times'
import { type Message, passes, type Report } from '#app/domain/ledger/report'
import { verifyDocument } from '#app/domain/ledger/verify-document'
import { bundleKind } from '#app/domain/result-bundle/verify-bundle'
import { translate } from '#app/i18n/catalogues'
import { nodeTools as tools } from '#app/services/proof-tools.server'

/**
 * `meydan verify FILE`: checks a signed file without network or database, and prints each check. Returns the exit code.
 */
export async function verifyFile(file: string, keyFile: string | undefined): Promise<number> {
  const text = readText(file)
  if (text === null) return refuse(`Cannot read ${file}`)
  const trusted = keyFile === undefined ? null : await readKeys(keyFile)
  if (keyFile !== undefined && trusted === null) return refuse(`${keyFile} is no public key of a Meydan`)
  const report = await verifyDocument({ text, tools, trusted, kinds: [bundleKind, certificateKind] })
  for (const line of linesOf(report, trusted !== null)) console.log(line)
  return passes(report) ? 0 : 1
}

function linesOf(report: Report, knowsKey: boolean): string[] {
  if (report.kind === 'unknown') return [`WRONG  ${inWords(report.said)}`]
  const compare = `Signed with the key ${report.keyId}. Compare it with the one at /.well-known/meydan-key, or give --key.`
  return [
    inWords(report.title),
    ...report.checks.map(each =>
      each.fault ? `WRONG  ${inWords(each)}: ${inWords(each.fault)}` : `ok     ${inWords(each)}`,
    ),
    ...report.notes.map(note => `note   ${inWords(note)}`),
    ...(knowsKey ? [] : [`note   ${compare}`]),
    passes(report) ? 'All checks passed.' : 'Something is WRONG.',
  ]
}

function inWords({ key, values }: Message): string {
  return translate('en')(key, values)
}

async function readKeys(file: string): Promise<TrustedKey[] | null> {
  const { success, data } = KeyFile.safeParse(parse(readText(file) ?? ''))
  if (!success) return null
  const { list, keyId } = data
  // a list that the named key did not sign is ignored
  if (list && (list.signature.keyId !== keyId || !(await isKeyListSigned(list, tools)))) return null
  return trustedIn(data)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // why: text that is not JSON is not a key; the caller prints the message
    return null
  }
}

/** The text of a file, or null where it cannot be read. */
export function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // why: a missing or unreadable file is the user's error; the caller prints the message
    return null
  }
}

function refuse(words: string): number {
  console.error(words)
  return 1
}
