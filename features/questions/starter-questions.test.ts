import { expect, it } from 'vitest'
import { analysisCriteria, difficulties, nextStepFacts, questionTypes } from '@/db/enums'
import { difficultyLabels, questionTypeLabels } from '@/features/vocabulary/questions'
import { questionFor, starterQuestions } from './starter-questions'

it('has 28 questions for the room and some for the recruiter, each once', () => {
  expect(starterQuestions.filter(question => question.group !== 'recruiter')).toHaveLength(28)
  expect(starterQuestions.filter(question => question.group === 'recruiter').length).toBeGreaterThanOrEqual(4)
  expect(new Set(starterQuestions.map(question => question.id)).size).toBe(starterQuestions.length)
  expect(new Set(starterQuestions.map(question => question.text)).size).toBe(starterQuestions.length)
})

it.each(analysisCriteria)('has something to ask when %s is not known yet', criterion => {
  expect(questionFor(criterion)?.text).toBeTruthy()
})

it('asks for the facts of the next steps', () => {
  const asked = starterQuestions.map(question => question.fact)
  // Who contacts and by which channel are one question.
  for (const fact of nextStepFacts) if (fact !== 'channel') expect(asked).toContain(fact)
})

it('has a word for every type and difficulty', () => {
  expect(Object.keys(questionTypeLabels)).toEqual([...questionTypes])
  expect(Object.keys(difficultyLabels)).toEqual([...difficulties])
})
