type PromptId =
  | 'gut'
  | 'likelihood'
  | 'went_well'
  | 'stretched'
  | 'people'
  | 'repair'
  | 'they_cared'
  | 'if_then'
  | 'nearly_wrong'
  | 'tell_a_friend'

type Prompt = {
  id: PromptId
  text: string
  hint?: string
  /** What a thumb does: five faces, a scale from 0 to 10, tags with words, a question, people, words, an if-then. */
  input: 'faces' | 'scale' | 'tags' | 'question' | 'people' | 'words' | 'if_then'
}

/** Practice 11.3: eight prompts and the two that a good or a bad feeling adds. */
export const prompts: Record<PromptId, Prompt> = {
  gut: { id: 'gut', text: 'How did that feel?', input: 'faces' },
  likelihood: {
    id: 'likelihood',
    text: 'How likely is a next step?',
    hint: 'Your guess now, from 0 to 10. Later you can see how it turned out.',
    input: 'scale',
  },
  went_well: {
    id: 'went_well',
    text: 'What went well, and what did you do that helped?',
    input: 'tags',
  },
  stretched: {
    id: 'stretched',
    text: 'Which question stretched or stumped you?',
    hint: 'None is an answer too.',
    input: 'question',
  },
  people: {
    id: 'people',
    text: 'One thing about each person?',
    hint: 'One field goes into their note. The other is just for you.',
    input: 'people',
  },
  repair: { id: 'repair', text: 'What would you say now, given one more minute?', input: 'words' },
  they_cared: {
    id: 'they_cared',
    text: 'What did they seem to care about most, or worry about?',
    input: 'words',
  },
  if_then: { id: 'if_then', text: 'Next time, if they ask …, I will …', input: 'if_then' },
  nearly_wrong: { id: 'nearly_wrong', text: 'What nearly went wrong?', input: 'words' },
  tell_a_friend: {
    id: 'tell_a_friend',
    text: 'What would you tell a friend who had just had this interview?',
    input: 'words',
  },
}

type PromptPlan = { minute: Prompt[]; more: Prompt[] }

/**
 * The prompts in order: the minute (five), then the optional four more minutes. `gut` is 1 to 5, or null before the
 * first tap. After a good feeling it helps to look for what nearly went wrong; after a bad one, to start with what
 * worked and end as a friend would (practice §d.1, 11.3).
 */
export function promptsFor(gut: number | null): PromptPlan {
  const low = gut !== null && gut <= 2
  const high = gut !== null && gut >= 4
  const minute: PromptId[] = low
    ? ['gut', 'went_well', 'likelihood', 'stretched', 'people']
    : ['gut', 'likelihood', 'went_well', 'stretched', 'people']
  const more: PromptId[] = [
    ...(high ? (['nearly_wrong'] as const) : []),
    'repair',
    'they_cared',
    'if_then',
    ...(low ? (['tell_a_friend'] as const) : []),
  ]
  return { minute: minute.map(id => prompts[id]), more: more.map(id => prompts[id]) }
}
