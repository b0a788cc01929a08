import type { MetadataRoute } from 'next'

/** Pages behind a token must stay readable for a crawler, or it never sees their `noindex` and may list the address. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: '/api/' } }
}
