import NextLink, { type LinkProps } from 'next/link'

/**
 * Next's link, which asks for nothing before it is followed. No page has a part that could be shown ahead of the
 * rest, so what Next asks for each link in sight, twice, would cost a phone and the server half their work unseen.
 */
export function Link<To>(props: LinkProps<To>) {
  return <NextLink prefetch={false} {...props} />
}
