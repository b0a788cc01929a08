import { answerCron } from '../answer'

export const GET = (request: Request) => answerCron(request, 'reminders')
export const POST = GET
