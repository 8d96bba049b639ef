import type { FormField } from '#app/domain/challenges/content'
import type { FileExtension } from '#app/services/file-types'

export const predictionsField = 'predictions'

/** A table of a million rows is well below this. */
export const largestTable = 50_000_000

export const tableTypes: FileExtension[] = ['csv', 'tsv', 'txt', 'jsonl', 'gz']

/** The only question of a stage that a metric scores; the file comes from the page of attempts. */
export const predictionsForm: FormField[] = [
  {
    id: predictionsField,
    kind: 'file',
    label: { az: 'Proqnozlar', en: 'Predictions', ru: 'Прогнозы' },
    hint: {},
    required: true,
    maxLength: null,
    extensions: tableTypes,
    maxFiles: 1,
    maxBytes: largestTable,
    options: [],
  },
]
