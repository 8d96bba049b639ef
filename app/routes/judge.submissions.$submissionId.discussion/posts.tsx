import { Form, useLoaderData } from '@remix-run/react'
import { useWhoName } from '#app/domain/judging/views/use-who-name'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { Cluster } from '#app/ui/layout'
import type { loader } from './route.server'

type Post = ReturnType<typeof useLoaderData<typeof loader>>['talk']['posts'][number]

/** The posts, oldest first. */
export function Posts() {
  const { posts } = useLoaderData<typeof loader>().talk
  return (
    <ol className="plain-list posts">
      {posts.map(post => (
        <PostItem key={post.id} post={post} />
      ))}
    </ol>
  )
}

function PostItem({ post }: { post: Post }) {
  const { t, format } = useI18n()
  const nameOf = useWhoName()
  const { challenge } = useLoaderData<typeof loader>().talk
  return (
    <li className="post">
      <Cluster>
        <strong>{nameOf(post.who)}</strong>
        <span className="quiet-text">{format.instant(post.at, challenge.timeZone)}</span>
        {post.stance && (
          <Badge tone={post.stance === 'agree' ? 'done' : 'awaiting'}>
            {t(`reviews.stance_${post.stance}`)}
          </Badge>
        )}
      </Cluster>
      {post.text === null ? (
        <p className="quiet-text">{t('reviews.post_withdrawn')}</p>
      ) : (
        <p className="written">{post.text}</p>
      )}
      {post.can.withdraw && (
        <Form method="post">
          <input type="hidden" name="_method" value="delete" />
          <input type="hidden" name="postId" value={post.id} />
          <Button variant="quiet" size="small">
            {t('reviews.withdraw_post')}
          </Button>
        </Form>
      )}
    </li>
  )
}
