// Preloaded into the app's process under test: moves `Date`, and nothing else, by an offset that the test sends.
const RealDate = Date
let offset = 0
const now = () => RealDate.now() + offset

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [now()], newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
RealDate.prototype.constructor = globalThis.Date

if (process.env.AFTERWORD_PARENT === String(process.ppid)) {
  process.on('message', message => {
    if (typeof message?.offset !== 'number') return
    offset = message.offset
    process.send?.({ offset })
  })
  process.channel?.unref()
}
