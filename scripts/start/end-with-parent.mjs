// Preloaded into Next's process: when the process that started it dies, even by kill -9, it ends too.
// Next's own workers inherit the preload, and have another parent.
if (process.env.AFTERWORD_PARENT === String(process.ppid)) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
}
