import { noStanding, type Standing, type Times } from '#app/domain/visibility/law'

type Facts = { staff: boolean; host: boolean; role: string | undefined }

/** What the actor is to a challenge as a whole, from who they are and their accepted place on its jury. */
export function standingOf({ staff, host, role }: Facts): Standing {
  return { ...noStanding, staff, host, chair: role === 'chair', judge: role !== undefined }
}

type Schedule = { publishAt: Date | null; closesAt: Date | null; resultsAt: Date | null }

export function timesOf({ publishAt, closesAt, resultsAt }: Schedule): Times {
  return { publishAt, closesAt, resultsAt }
}
