import { useEffect, useReducer, useRef } from 'react'
import type { DetailedError, Upload } from 'tus-js-client'
import { readRefusal, STAGED_HEADER, type UploadRefusal } from '#app/ui/upload-protocol'
import { nextUploadState, type UploadEvent, type UploadState } from '#app/ui/upload-state'

type Check = (claim: { name: string; size: number }) => { ok: true } | ({ ok: false } & UploadRefusal)
export type UploadSource = { endpoint: string; check: Check }

const CHUNK_BYTES = 8_000_000
const RETRY_DELAYS_MS = [0, 1_000, 3_000, 8_000]

/** Uploads one file by tus, resuming an interrupted upload, also after the page was reloaded. */
export function useUpload({ endpoint, check }: UploadSource, initial: UploadState) {
  const [state, dispatch] = useReducer(nextUploadState, initial)
  const upload = useRef<Upload | null>(null)
  const attempt = useRef(0)
  useEffect(() => () => stop(upload.current), [])

  async function choose(file: File) {
    drop()
    const mine = attempt.current
    const verdict = check(file)
    if (!verdict.ok) return dispatch({ kind: 'refused', refusal: verdict })
    dispatch({ kind: 'started', name: file.name })
    const created = await createUpload(file, endpoint, event => mine === attempt.current && dispatch(event))
    if (mine !== attempt.current) return
    upload.current = created
    created.start()
  }

  function pause() {
    stop(upload.current)
    dispatch({ kind: 'paused' })
  }

  function resume() {
    dispatch({ kind: 'resumed' })
    upload.current?.start()
  }

  function clear() {
    drop()
    dispatch({ kind: 'cleared' })
  }

  /** Ignores further events of an earlier file. */
  function drop() {
    attempt.current++
    stop(upload.current)
    upload.current = null
  }

  return { state, choose, pause, resume, clear }
}

async function createUpload(
  file: File,
  endpoint: string,
  tell: (event: UploadEvent) => void,
): Promise<Upload> {
  const { Upload } = await import('tus-js-client')
  const upload = new Upload(file, {
    endpoint,
    chunkSize: CHUNK_BYTES,
    retryDelays: RETRY_DELAYS_MS,
    removeFingerprintOnSuccess: true,
    metadata: { filename: file.name },
    onProgress: (sent, total) => tell({ kind: 'progressed', sent, total: total ?? file.size }),
    onSuccess: ({ lastResponse }) => tell(finished(lastResponse.getHeader(STAGED_HEADER))),
    onError: error => tell(failed(error)),
  })
  const [earlier] = await upload.findPreviousUploads()
  if (earlier) upload.resumeFromPreviousUpload(earlier)
  return upload
}

function finished(stagedId: string | undefined): UploadEvent {
  return stagedId ? { kind: 'finished', stagedId } : { kind: 'interrupted' }
}

function failed(error: Error | DetailedError): UploadEvent {
  const body = 'originalResponse' in error ? error.originalResponse?.getBody() : undefined
  const refusal = readRefusal(body ?? '')
  return refusal ? { kind: 'refused', refusal } : { kind: 'interrupted' }
}

function stop(upload: Upload | null): void {
  void upload?.abort()
}
