/** Whom an announcement reaches. */
export const audienceKinds = ['entrants', 'drafts', 'submitters', 'finalists', 'judges'] as const
export type AudienceKind = (typeof audienceKinds)[number]

/** Those that a stage tells apart. */
export const stageAudiences: readonly AudienceKind[] = ['drafts', 'submitters', 'finalists']

export type Audience = { audience: AudienceKind; stageId: string | null; locale: string | null }
