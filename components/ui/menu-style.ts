/** Style for the link or button inside `<MenuItem>`. */
export const menuItemStyle = 'menu-item'
