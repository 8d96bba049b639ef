import { mkdir, statfs } from 'node:fs/promises'

/** Bytes that an ordinary account can still write on the disk of a folder. */
export type FreeSpace = (folder: string) => Promise<number>

export async function freeSpace(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true })
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Whether a file system error means that there is no room: the disk or the account's quota is full. */
export function isFullDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}
