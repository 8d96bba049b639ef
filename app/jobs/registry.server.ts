import { z } from 'zod'
import { sendMail } from '#app/services/mail.server'
import type { Database } from '#db/client.server'

type Handler = (database: Database, payload: unknown, now: Date) => Promise<void>

const Mail = z.object({ to: z.string(), subject: z.string(), text: z.string() })

/** What does each kind of job. A handler may be run twice, so it must bear it. */
export const handlers: Record<string, Handler> = {
  mail: (database, payload, now) => sendMail(database, Mail.parse(payload), now),
}
