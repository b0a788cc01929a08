import { readdirSync } from 'node:fs'
import { createElement, type FunctionComponent } from 'react'
import { expect, it } from 'vitest'
import { renderMail } from './_components/render-mail'
import type { DraftInMail } from './draft'

interface Node {
  tag: string
  children: Node[]
}

const empty = new Set(['meta', 'br', 'img', 'hr', 'link', 'input'])

/** As a strict reader sees it, which mends nothing: every element closed in its own place. */
function parse(html: string): Node {
  const root: Node = { tag: 'document', children: [] }
  const open = [root]
  const bare = html
    .replace(/<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/gi, '')
    .replace(/(<style[^>]*>)[\s\S]*?(<\/style>)/g, '$1$2')
  for (const [, slash, name = '', rest = ''] of bare.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi)) {
    const tag = name.toLowerCase()
    if (slash) {
      expect(open.pop()?.tag, `</${tag}> closes another`).toBe(tag)
      continue
    }
    const node: Node = { tag, children: [] }
    open.at(-1)?.children.push(node)
    if (!empty.has(tag) && !rest.endsWith('/')) open.push(node)
  }
  expect(open).toHaveLength(1)
  return root
}

const within: Record<string, readonly string[]> = {
  table: ['tbody'],
  tbody: ['tr'],
  tr: ['td', 'th'],
}
const parents: Record<string, readonly string[]> = {
  tbody: ['table'],
  tr: ['tbody', 'thead'],
  td: ['tr'],
}

function expectTables(node: Node, what: string): void {
  for (const child of node.children) {
    const [inside, outside] = [within[node.tag], parents[child.tag]]
    if (inside) expect(inside, `${what}: <${child.tag}> in <${node.tag}>`).toContain(child.tag)
    if (outside) expect(outside, `${what}: <${node.tag}> around <${child.tag}>`).toContain(node.tag)
    expectTables(child, what)
  }
}

const count = (node: Node, tag: string): number =>
  node.children.reduce((sum, child) => sum + count(child, tag), node.tag === tag ? 1 : 0)

type Mail = FunctionComponent<Record<string, unknown>> & { PreviewProps: Record<string, unknown> }

const folder = new URL('.', import.meta.url).pathname
const files = readdirSync(folder).filter(name => /^[a-z-]+\.tsx$/.test(name))
const mailOf = async (file: string) => (await import(/* @vite-ignore */ `${folder}${file}`)).default as Mail
const also = [
  { key: 'a', when: '17:00', title: 'A small thing', detail: 'For later', href: 'https://a.example/x' },
]

it('finds the mails', () => expect(files.length).toBeGreaterThan(6))

it.each(files)('%s is sound for every mail program', async file => {
  const Mail = await mailOf(file)
  for (const more of [{}, { also }, { lang: 'en-US' }]) {
    const { html, text } = await renderMail(createElement(Mail, { ...Mail.PreviewProps, ...more }))
    const page = parse(html)
    expectTables(page, file)
    expect(count(page, 'title'), 'titles').toBe(1)
    expect(html, 'a width for Outlook').toMatch(
      /<!--\[if mso\]><table [^>]*width="584"[^>]*><tr><td><!\[endif\]-->/,
    )
    expect(html.match(/<!--\[if mso\]><\/td><\/tr><\/table><!\[endif\]-->/g)).toHaveLength(1)
    expect(`${html}${text}`).not.toContain('[[')
    expect(text).not.toMatch(/<|mso/)
    if ('unsubscribeUrl' in Mail.PreviewProps)
      expect(html).toContain(`lang="${'lang' in more ? 'en-US' : 'en-GB'}"`)
  }
})

it('each of several notes has its own way to open it, in both forms', async () => {
  const Mail = await mailOf('draft.tsx')
  const [note] = Mail.PreviewProps.drafts as DraftInMail[]
  const drafts = ['1', '2', '3'].map(id => ({
    ...note,
    id,
    wayOut: { label: 'Open in my email app', href: `mailto:to-${id}@a.example`, copy: false },
    editUrl: `https://afterword.example/drafts/${id}`,
  }))
  const { html, text } = await renderMail(createElement(Mail, { ...Mail.PreviewProps, drafts }))
  for (const { id } of drafts) {
    expect(html).toContain(`href="mailto:to-${id}@a.example"`)
    expect(text).toContain(`Edit it https://afterword.example/drafts/${id}`)
  }
})

it('says once that Gmail on Android loses the line breaks of a link, where there is such a link', async () => {
  const Mail = await mailOf('draft.tsx')
  const [note] = Mail.PreviewProps.drafts as DraftInMail[]
  const told = async (href: string) => {
    const wayOut = { label: 'Open it', href, copy: false }
    const drafts = ['1', '2'].map(id => ({ ...note, id, wayOut }))
    const { text } = await renderMail(createElement(Mail, { ...Mail.PreviewProps, drafts }))
    return text.match(/Gmail on Android/g)?.length ?? 0
  }
  expect(await told('mailto:ana@halden.example')).toBe(1)
  expect(await told('https://mail.google.com/mail/?view=cm')).toBe(0)
})
