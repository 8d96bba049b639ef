import { allow, deny, type Verdict } from '#app/domain/shared/verdict'

type Reader = {
  host: boolean
  /** has a seat on the jury */
  judge: boolean
  /** asked it, or is in the team that asked */
  own: boolean
}

/** Who asked: their team and the host, but no host who judges. Nobody else ever, so that no judge can tell. */
export function maySeeAsker({ host, judge, own }: Reader): Verdict {
  return own || (host && !judge) ? allow : deny('visibility.never')
}

/** An answer for everyone, while it is not hidden; its number and the reason for hiding it stay. */
export function maySeeAnswer({
  number,
  hiddenAt,
}: {
  number: number | null
  hiddenAt: Date | null
}): Verdict {
  return number !== null && hiddenAt === null ? allow : deny('visibility.never')
}
