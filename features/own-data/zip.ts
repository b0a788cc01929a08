import { Zip, ZipDeflate } from 'fflate'

export interface ZippedFile {
  name: string
  pieces: AsyncIterable<string>
}

/** So much text is packed at a time; in between others have their turn. */
const slice = 64 * 1024

/** Files as one ZIP, in pieces: nothing is read before the piece before it was taken. */
export async function* zipOf(files: Iterable<ZippedFile>, now: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  const text = new TextEncoder()
  for (const { name, pieces } of files) {
    const file = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime: now })
    zip.add(file)
    for await (const piece of pieces) {
      const bytes = text.encode(piece)
      for (let from = 0; from < bytes.length; from += slice) {
        file.push(bytes.subarray(from, from + slice))
        if (ready.length > 0) yield* ready.splice(0)
        await new Promise(resume => setImmediate(resume))
      }
    }
    file.push(new Uint8Array(), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}
