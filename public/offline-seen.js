// On a page as it was last seen: nothing in it works, and it becomes the real one once there is a network.
addEventListener('online', () => location.reload())
