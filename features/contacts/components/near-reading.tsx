import type { NearReading } from '../near-readings'

/** A line with two readings that are near: each is a tap. */
export function AskNearReading({
  asked: { line, question, choices },
  onChoose,
}: {
  asked: NearReading
  onChoose: (line: string) => void
}) {
  return (
    <fieldset className="min-w-0">
      <legend className="wrap-anywhere mb-2 text-sm">
        <span className="text-ink-soft">“{line}”</span> <span className="font-semibold">{question}</span>
      </legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(choice => (
          <button
            key={choice.label}
            type="button"
            className="chip wrap-anywhere text-left"
            onClick={() => onChoose(choice.line)}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
