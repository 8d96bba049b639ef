import { meydan } from '#tests/support/command'
import type { Place } from './world'

/** Whether `meydan verify --instance` finds nothing wrong. */
export async function verified({ databaseUrl, dataDir }: Place): Promise<boolean> {
  const env = { DATABASE_URL: databaseUrl, DATA_DIR: dataDir }
  return (await meydan(['verify', '--instance'], env)).code === 0
}
