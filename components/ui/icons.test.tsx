import { clsx } from 'clsx'
import * as lucide from 'lucide-react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { type DoorName, doors, lucideIcons } from './icons'

const line = 'fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round"'

function lucideSymbol(name: string): string {
  const component = name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())
  const Drawn = (lucide as unknown as Record<string, lucide.LucideIcon>)[component]
  if (!Drawn) throw new Error(`Lucide has no ${component}.`)
  const within = renderToStaticMarkup(<Drawn />).replace(/^<svg[^>]*>|<\/svg>$/g, '')
  return `<symbol id="${name}" viewBox="0 0 24 24" ${line} stroke-width="2">${within.replaceAll(/><\/\w+>/g, '/>')}</symbol>`
}

/** A stage as a door: it opens round by round, stands open at an offer, rests when it is quiet. */
function doorSymbol(name: DoorName): string {
  const width = (doors[name] / 10) * 9
  const frame = clsx('stroke-width="1.5"', name === 'ended' && 'opacity=".55"')
  const parts = [
    `<path d="M2.5 18.5v-17h11v17" ${clsx(frame, name === 'quiet' && 'stroke-dasharray="2 2.2"')}/>`,
    `<path d="M1 18.5h14" ${frame}/>`,
    width > 0 &&
      `<path d="M${12.5 - width} 2.5h${width}v15.2h-${width}z" fill="currentColor" stroke="none"/>`,
    name === 'applied' && '<circle cx="10.6" cy="10.4" r="1.1" fill="currentColor" stroke="none"/>',
    name === 'accepted' && '<path d="m5 10.4 2.2 2.3 4-4.8" stroke="var(--ground)" stroke-width="1.75"/>',
    name === 'ended' && '<path d="M5 10.2h6" stroke-width="1.5"/>',
  ]
  return `<symbol id="door-${name}" viewBox="0 0 16 20" ${line}>${parts.filter(Boolean).join('')}</symbol>`
}

it('holds every picture that pages repeat, as Lucide and our own doors are drawn', async () => {
  const symbols = [...lucideIcons.map(lucideSymbol), ...(Object.keys(doors) as DoorName[]).map(doorSymbol)]
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
<!-- Made by icons.test.tsx. Those of 24 by 24: Lucide (lucide.dev), ISC, (c) Lucide Contributors and Cole Bemis. -->
${symbols.join('\n')}
</svg>
`
  await expect(drawn).toMatchFileSnapshot('icons.svg')
})
