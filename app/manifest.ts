import type { MetadataRoute } from 'next'

export default function manifest(): MetadataRoute.Manifest {
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
  }
}
