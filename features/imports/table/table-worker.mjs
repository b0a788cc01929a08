import { parentPort, workerData } from 'node:worker_threads'
import { csvCells } from './csv-cells.mjs'
import { xlsxCells } from './xlsx-cells.mjs'

// Outside bytes are read here and nowhere else: whoever started this ends it when it takes too long.
parentPort.once('message', ({ text, bytes }) => {
  try {
    const cells = text === undefined ? xlsxCells(bytes, workerData) : csvCells(text, workerData)
    parentPort.postMessage({ cells })
  } catch {
    parentPort.postMessage({ cells: 'not-a-table' })
  }
})
parentPort.postMessage({ ready: true })
