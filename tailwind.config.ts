import type { Config } from 'tailwindcss'

/**
 * The blue hour: the walk out of the building after an interview. Cool pale ground and deep blue ink by day, night
 * blue after dark, and one lamp. Values live in `app/globals.css`, once per theme; names live here.
 *
 * - ground, paper, sunken, glow: the page, what lies on it, what is set into it, what is chosen
 * - track: what a bar has still to fill
 * - line, edge: a hairline between things; the outline of something you can use (3:1)
 * - ink, ink-soft, ink-faint: text in three strengths, all AA on the four grounds
 * - act, act-strong, on-act: the ordinary button
 * - lamp, lamp-soft, lamp-ink, on-lamp: amber, for the single thing on a screen that wants you now
 * - dusk, dusk-soft: please look again (errors, warnings): violet, never red
 * - leaf, leaf-soft: settled, sent, done
 */
const token = (name: string) => `var(--${name})`

export default {
  content: [],
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      ground: token('ground'),
      paper: token('paper'),
      sunken: token('sunken'),
      glow: token('glow'),
      track: token('track'),
      line: token('line'),
      edge: token('edge'),
      ink: { DEFAULT: token('ink'), soft: token('ink-soft'), faint: token('ink-faint') },
      act: { DEFAULT: token('act'), strong: token('act-strong') },
      'on-act': token('on-act'),
      lamp: { DEFAULT: token('lamp'), soft: token('lamp-soft'), ink: token('lamp-ink') },
      'on-lamp': token('on-lamp'),
      dusk: { DEFAULT: token('dusk'), soft: token('dusk-soft') },
      leaf: { DEFAULT: token('leaf'), soft: token('leaf-soft') },
      focus: token('focus'),
    },
    fontFamily: {
      sans: ['var(--font-grotesk)', 'var(--font-grotesk-ext)', 'ui-sans-serif', 'system-ui', 'sans-serif'],
    },
    fontSize: {
      xs: ['0.8125rem', { lineHeight: '1.125rem' }],
      sm: ['0.9375rem', { lineHeight: '1.375rem' }],
      base: ['1.0625rem', { lineHeight: '1.5625rem' }],
      lg: ['1.25rem', { lineHeight: '1.6875rem', letterSpacing: '-0.006em' }],
      xl: ['1.5625rem', { lineHeight: '1.9375rem', letterSpacing: '-0.014em' }],
      '2xl': ['clamp(1.875rem, 1.55rem + 1.4vw, 2.5rem)', { lineHeight: '1.1', letterSpacing: '-0.022em' }],
      '3xl': ['clamp(2.5rem, 1.7rem + 3.6vw, 4.25rem)', { lineHeight: '1', letterSpacing: '-0.027em' }],
    },
    borderRadius: {
      none: '0',
      sm: '0.25rem',
      DEFAULT: '0.5rem',
      md: '0.5rem',
      lg: '0.875rem',
      full: '999px',
    },
    extend: {
      spacing: { thumb: '2.75rem', bar: '4.25rem' },
      maxWidth: { read: '38rem', desk: '64rem' },
      boxShadow: {
        float: '0 1px 2px var(--shade), 0 12px 32px -12px var(--shade)',
      },
      transitionTimingFunction: { door: 'cubic-bezier(0.3, 0.1, 0.1, 1)' },
      transitionDuration: { quick: '140ms', calm: '320ms' },
    },
  },
} satisfies Config
