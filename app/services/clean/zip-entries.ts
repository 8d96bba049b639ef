import { unzipSync } from 'fflate'

const MOST = 100
const LONGEST = 120

/** The names inside an archive, at most a hundred, without unpacking. */
export function zipEntries(bytes: Uint8Array): string[] {
  const names: string[] = []
  unzipSync(bytes, {
    filter: ({ name }) => {
      if (names.length < MOST) names.push(name.slice(0, LONGEST))
      return false
    },
  })
  return names
}
