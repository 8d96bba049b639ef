import type { z } from '#app/domain/shared/input'
import type { PublicKey } from './documents'
import type { Check, Message, ProofTools } from './report'

/** The title and checks of one kind of file, beside the checks that all kinds share. */
export type Part = { title: Message; checks: Check[]; notes: Message[] }

export type Signed = { keys: readonly PublicKey[]; signature: { keyId: string; value: string } }

type Read = { file: Signed; check: (tools: ProofTools) => Promise<Part> }

/** A kind of signed file; `read` names the first place that does not fit the format. */
export type DocumentKind = { format: string; read: (raw: unknown) => Read | { misfit: string } }

type Definition<File extends Signed> = {
  format: string
  schema: z.ZodType<File>
  check: (file: File, tools: ProofTools) => Promise<Part>
}

export function documentKind<File extends Signed>(definition: Definition<File>): DocumentKind {
  const { format, schema, check } = definition
  return {
    format,
    read: raw => {
      const parsed = schema.safeParse(raw)
      if (parsed.success) return { file: parsed.data, check: tools => check(parsed.data, tools) }
      return { misfit: parsed.error.issues[0]?.path.join('.') || format }
    },
  }
}
