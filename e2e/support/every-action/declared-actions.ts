import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/start/build-app'

interface DeclaredAction {
  /** 'createInterviewAction' in 'features/interviews/actions.ts'. */
  name: string
  file: string
  wrapper: 'userAction' | 'accountAction' | 'visitorAction'
}

/** 'features/interviews/actions.ts' → 'interviews' */
export const featureOf = ({ file }: DeclaredAction): string => file.split('/')[1] ?? ''

const declared = /^export const (\w+) = (userAction|accountAction|visitorAction)\(/gm
const exported = /^export (?!type\b|interface\b)/gm

/** Every server action, read from its source: no build is needed. Throws for one that no wrapper made. */
export function listDeclaredActions(): DeclaredAction[] {
  return ['app', 'components', 'features']
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true }).map(file => `${folder}/${file}`))
    .filter(file => /\.tsx?$/.test(file))
    .sort()
    .flatMap(file => {
      const source = readFileSync(join(root, file), 'utf8')
      if (!/^['"]use server['"]/m.test(source)) return []
      const found = [...source.matchAll(declared)].map(([, name = '', wrapper]) => ({
        name,
        file,
        wrapper: wrapper as DeclaredAction['wrapper'],
      }))
      if (found.length !== source.match(exported)?.length)
        throw new Error(`${file} exports something that is not made by a wrapper`)
      return found
    })
}
