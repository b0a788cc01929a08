import deskDark from './today-desk-dark.webp'
import deskLight from './today-desk-light.webp'
import phoneDark from './today-phone-dark.webp'
import phoneLight from './today-phone-light.webp'

const wide = '(min-width: 640px)'
const dark = '(prefers-color-scheme: dark)'

/** Today as the demo account sees it: photographed from the product, not drawn. */
export function TodayPicture() {
  return (
    <picture>
      <source media={`${wide} and ${dark}`} srcSet={deskDark.src} width={1120} height={740} />
      <source media={wide} srcSet={deskLight.src} width={1120} height={740} />
      <source media={dark} srcSet={phoneDark.src} width={360} height={700} />
      <img
        src={phoneLight.src}
        width={360}
        height={700}
        fetchPriority="low"
        alt="Today in the demo account: a reflection to do now, the messages that are due, four companies you are waiting for, and the next two weeks"
        className="mx-auto w-full max-w-[22rem] rounded-lg shadow-float ring-1 ring-line sm:max-w-none"
      />
    </picture>
  )
}
