import { expect, it, vi } from 'vitest'
import { House } from './house'

it('stops what it started in the opposite order, once, and past a failure', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const stopped: string[] = []
  const house = new House()
  house.onClose('the database', () => void stopped.push('database'))
  house.onClose('the mailbox', () => Promise.reject(new Error('stuck')))
  house.onClose('the app', async () => {
    await new Promise(setImmediate)
    stopped.push('app')
  })
  expect(house.isClosing).toBe(false)
  await Promise.all([house.close(), house.close()])
  expect(stopped).toEqual(['app', 'database'])
  expect(said).toHaveBeenCalledWith('Stopping the mailbox failed:', new Error('stuck'))
  said.mockRestore()
})
