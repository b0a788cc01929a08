import type { MetadataRoute } from 'next'

export default function manifest(): MetadataRoute.Manifest {
  const icon = [{ src: '/icons/192.png', sizes: '192x192', type: 'image/png' }]
  return {
    id: '/',
    name: 'Afterword',
    short_name: 'Afterword',
    description: 'Carries you through everything that happens after an interview.',
    start_url: '/today',
    scope: '/',
    display: 'standalone',
    background_color: '#e9eff6',
    theme_color: '#12203a',
    icons: [
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'I’ve just had an interview', short_name: 'Just now', url: '/just-now', icons: icon },
      { name: 'Add an interview', short_name: 'Add', url: '/interviews/new', icons: icon },
      { name: 'Prepare for the next one', short_name: 'Prepare', url: '/prepare', icons: icon },
    ],
    // Taken by the service worker (public/sw.js), which hands it to the page.
    share_target: {
      action: '/shared',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [
          {
            name: 'file',
            accept: ['text/calendar', '.ics', 'text/vcard', 'text/x-vcard', '.vcf', 'message/rfc822', '.eml'],
          },
        ],
      },
    },
  }
}
