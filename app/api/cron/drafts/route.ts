import { answerCron } from '../answer'

export const GET = (request: Request) => answerCron(request, 'drafts')
export const POST = GET
