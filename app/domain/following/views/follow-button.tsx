import { Form } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Link } from '#app/ui/link'
import type { FollowKind } from '../follows'
import type { FollowState } from '../queries/find-follow.server'

type FollowButtonProps = { kind: FollowKind; of: string; state: FollowState }

/** Follows something, or says that the reader does and where to end it. A visitor signs in first and then follows. */
export function FollowButton({ kind, of, state: { visitor, followId } }: FollowButtonProps) {
  const { t } = useI18n()
  const label = t(`following.follow.${kind}`)
  if (visitor)
    return (
      <LinkButton variant="quiet" size="small" href={paths.newFollow(kind, of)} rel="nofollow">
        {label}
      </LinkButton>
    )
  if (followId)
    return (
      <p className="quiet-text">
        {t(`following.followed.${kind}`)} <Link href={paths.following()}>{t('following.manage')}</Link>
      </p>
    )
  return (
    <Form method="post" action={paths.newFollow()}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="of" value={of} />
      <Button variant="quiet" size="small">
        {label}
      </Button>
    </Form>
  )
}
