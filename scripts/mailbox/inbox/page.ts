import type { ServerResponse } from 'node:http'
import type { Context } from '../context'
import { sendText } from '../http'

export function showInbox(_context: Context, response: ServerResponse, _url: URL): void {
  sendText(response, 200, 'text/html; charset=utf-8', '<!doctype html><title>Local mailbox</title>')
}
