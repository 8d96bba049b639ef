import { makeZip } from 'client-zip'
import { type PackedFile, packFiles } from '#app/domain/exports/commands/pack-files.server'
import { FilesInput } from '#app/domain/exports/input'
import { disposition } from '#app/http/disposition'
import { buttonAction } from '#app/http/submit.server'
import { storage } from '#app/runtime.server'

/** POST sends the files of a stage as an archive that is written while it is sent. */
export const action = buttonAction(FilesInput, async (ctx, { stageId }, { params }) => {
  const { name, files } = await packFiles(ctx, { challengeId: params.id ?? '', stageId })
  return new Response(makeZip(contents(files)), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': disposition(name),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
})

/** One file is open at a time. */
async function* contents(files: readonly PackedFile[]) {
  for (const { path, sha256, at } of files) {
    const input = await storage.open(sha256)
    if (input) yield { name: path, lastModified: at, input }
  }
}
