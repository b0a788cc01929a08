import { spawn } from 'node:child_process'
import { root } from '../start/build-app'

export interface Step {
  ok: boolean
  output: string
}

/** Runs a program of node_modules quietly, and hands back what it said. */
export async function runStep(
  program: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Step> {
  const child = spawn(`node_modules/.bin/${program}`, args, {
    cwd: root,
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const code = await new Promise<number | null>(resolve => {
    child.once('close', resolve)
    child.once('error', error => {
      output += error.message
      resolve(1)
    })
  })
  return { ok: code === 0, output: output.trim() }
}
