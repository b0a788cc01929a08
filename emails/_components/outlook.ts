/**
 * Outlook on the desktop knows no `max-width`: it gets a table of that width around the sheet, in comments that only it
 * reads. React writes no comments, so marks stand for them until the mail is rendered.
 */
export const outlookSheet = { width: 584, open: '[[sheet]]', close: '[[/sheet]]' } as const

const table = `<table role="presentation" align="center" width="${outlookSheet.width}" border="0" cellpadding="0" cellspacing="0"><tr><td>`

export const forOutlook = (html: string): string =>
  html
    .replace(outlookSheet.open, `<!--[if mso]>${table}<![endif]-->`)
    .replace(outlookSheet.close, '<!--[if mso]></td></tr></table><![endif]-->')
