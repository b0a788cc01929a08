import { parentPort, workerData } from 'node:worker_threads'
import { takeApart } from './take-apart.mjs'

// Outside text is taken apart here, where it can be ended.
parentPort.once('message', async asked => {
  parentPort.postMessage({ facts: await takeApart(asked, workerData) })
})
parentPort.postMessage({ ready: true })
