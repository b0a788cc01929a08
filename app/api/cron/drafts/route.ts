import { answerCron } from '../answer'

export const GET = (request: Request) => answerCron(request, 'drafts')
export const POST = GET

/** Seconds, where the platform asks: a run takes new work for 50. */
export const maxDuration = 60
