import { Lost } from '@/components/lost'
import { LinkButton } from '@/components/ui/button'

export const metadata = { title: 'Not here' }

export default function NotFound() {
  return (
    <Lost
      title="There is nothing behind this door"
      actions={
        <>
          <LinkButton href="/today">Go to Today</LinkButton>
          <LinkButton href="/" look="quiet">
            Start page
          </LinkButton>
        </>
      }
    >
      <p>The address may have changed, or what was here has been deleted.</p>
    </Lost>
  )
}
