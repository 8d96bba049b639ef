import { type FormEvent, useEffect, useState } from 'react'
import { certificateKind } from '#app/domain/certificates/certificate-file'
import type { TrustedKey } from '#app/domain/ledger/key-times'
import { message, type Report } from '#app/domain/ledger/report'
import { verifyDocument } from '#app/domain/ledger/verify-document'
import { bundleKind } from '#app/domain/result-bundle/verify-bundle'
import { canCheckHere, browserTools as tools } from './browser-tools'

/** Checks the file in the page where the browser can; otherwise `onSubmit` lets the form go to the server. */
export function useCheckHere(trusted: readonly TrustedKey[]) {
  const [here, setHere] = useState(false)
  const [report, setReport] = useState<Report | 'cleared' | null>(null)
  useEffect(() => {
    void canCheckHere().then(setHere)
  }, [])

  async function check(form: FormData) {
    const text = await textOf(form)
    setReport(
      text === ''
        ? { kind: 'unknown', said: message('ledger.nothing') }
        : await verifyDocument({ text, tools, trusted, kinds: [bundleKind, certificateKind] }),
    )
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (!here) return
    event.preventDefault()
    void check(new FormData(event.currentTarget))
  }

  /** A verdict is about the file that was checked, not about the one chosen now. */
  function onChange() {
    setReport('cleared')
  }

  return { here, report, onSubmit, onChange }
}

async function textOf(form: FormData): Promise<string> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) return file.text()
  return String(form.get('text') ?? '')
}
