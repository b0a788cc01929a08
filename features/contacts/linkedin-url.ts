/** A person's profile as `https://www.linkedin.com/in/name`, whatever it was written as; null for anything else. */
export function linkedinProfile(text: string): string | null {
  const found =
    /(?:^|[\s"'<(:/])(?:[a-z]{2,3}\.)?linkedin\.com\/(?:mwlite\/)?in\/([^\s/?#"'<>()|,;]{2,120})/i.exec(text)
  const name = found?.[1]?.replace(/[.,;:!]+$/, '')
  if (!name) return null
  try {
    return `https://www.linkedin.com/in/${encodeURIComponent(decodeURIComponent(name))}`
  } catch {
    return null
  }
}
