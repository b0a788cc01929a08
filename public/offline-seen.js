// On a page as it was last seen: nothing in it works, and looks so; it becomes the real one once there is a network.
for (const control of document.querySelectorAll('button, input, select, textarea')) {
  control.disabled = true
  control.style.opacity = '0.5'
}
addEventListener('online', () => location.reload())
