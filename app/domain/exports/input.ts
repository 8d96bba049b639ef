import { z } from '#app/domain/shared/input'
import { exportFormats, exportKinds } from './sheet'

export const ExportInput = z.strictObject({
  kind: z.enum(exportKinds),
  format: z.enum(exportFormats),
  stageId: z.string().max(64).optional(),
})
export type ExportInput = z.infer<typeof ExportInput>

export const FilesInput = z.strictObject({ stageId: z.string().max(64).optional() })
