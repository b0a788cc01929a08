import { Fragment, type FunctionComponent, isValidElement, type ReactNode } from 'react'

const inHtml: Record<string, string> = { className: 'class' }
const void_ = new Set(['input', 'br', 'hr', 'img'])
const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, mark => marks[mark] ?? mark)

/**
 * Elements as React would write them on the server: plain elements and components without hooks, whose attributes are
 * words and numbers. What a click does is the browser's affair. Anything else is a mistake and throws.
 */
export function textOf(node: ReactNode): string {
  let wasText = false
  const write = (one: ReactNode): string => {
    if (one === null || one === undefined || typeof one === 'boolean') return ''
    if (typeof one === 'string' || typeof one === 'number') {
      // Two texts side by side stay two, or a browser would take them for one.
      const words = one === '' ? '' : `${wasText ? '<!-- -->' : ''}${escaped(String(one))}`
      wasText = one !== ''
      return words
    }
    if (Array.isArray(one)) return one.map(write).join('')
    if (!isValidElement<Record<string, unknown> & { children?: ReactNode }>(one))
      throw new Error('Neither text nor an element')
    const { type, props } = one
    if (type === Fragment) return write(props.children)
    if (typeof type === 'function')
      return write((type as FunctionComponent<typeof props>)(props) as ReactNode)
    if (typeof type !== 'string') throw new Error('Not a plain element')
    const attributes = Object.entries(props).map(([name, value]) => attribute(name, value))
    wasText = false
    const open = `<${type}${attributes.join('')}`
    if (void_.has(type)) return `${open}/>`
    const within = write(props.children)
    wasText = false
    return `${open}>${within}</${type}>`
  }
  return write(node)
}

function attribute(name: string, value: unknown): string {
  if (name === 'children' || /^on[A-Z]/.test(name) || value === undefined || value === null) return ''
  const isWord = typeof value === 'string' || typeof value === 'number'
  if (!isWord && !(typeof value === 'boolean' && name.startsWith('aria-')))
    throw new Error(`${name} is no word`)
  return ` ${inHtml[name] ?? name}="${escaped(String(value))}"`
}
