import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { decide } from '../decision/decide.ts';
import { Title } from '../ui/Title.tsx';
import { useAnswers, useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import type { Answers } from './answers.ts';
import { type Answer, answersTo, type ChoiceId, choiceQuestion, optionOf } from './questions.ts';
import { stepAfter } from './steps.ts';
import { answer } from './store.ts';
import { useOnward } from './useOnward.tsx';
import { useSteps } from './useSteps.tsx';

/** The option suggested where the visitor need not know better: part 4 starts from a sound default. */
function suggestionFor(id: ChoiceId, answers: Answers): string | undefined {
  if (choiceQuestion(id).part < 4) return undefined;
  const { framework: _, ...others } = answers;
  return id === 'framework' ? decide(others).framework : choiceQuestion(id).assume;
}

/**
 * One question with its options. Without script it is an ordinary form that carries the answer to the next
 * question in the address.
 */
export function ChoiceForm({ id }: { id: ChoiceId }) {
  const say = useSay();
  const answers = useAnswers();
  const { returnTo } = useView();
  const steps = useSteps();
  const goOn = useOnward(id);
  const question = choiceQuestion(id);
  const suggestion = suggestionFor(id, answers);
  const given = answers[id];
  const form = useForm<Record<string, string>>({
    defaultValues: { [id]: given ?? suggestion ?? '' },
    shouldFocusError: false,
  });
  const error = form.formState.errors[id];
  const errorBox = useRef<HTMLParagraphElement>(null);
  const element = useRef<HTMLFormElement>(null);

  // What was chosen before this page came alive counts, too.
  useEffect(() => {
    const early = element.current?.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value;
    if (early && given === undefined && early !== suggestion) choose(early);
  });

  // An answer may also come from the address: when the first screen comes alive, or with a link pasted over it.
  useEffect(() => {
    if (given !== undefined && form.getValues(id) !== given) form.setValue(id, given);
  }, [form, id, given]);

  useEffect(() => {
    if (error) errorBox.current?.focus();
  }, [error]);

  function choose(value: string) {
    form.setValue(id, value);
    form.clearErrors();
    answer(id, value as Answer<typeof id>);
  }

  function chooseByDigit(event: React.KeyboardEvent) {
    const value = answersTo(id)[Number(event.key) - 1];
    if (value === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    choose(value);
    element.current?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.focus();
  }

  const submit = form.handleSubmit((values) => {
    answer(id, values[id] as Answer<typeof id>);
    goOn();
  });

  return (
    <form
      ref={element}
      className="question"
      method="get"
      noValidate
      onSubmit={submit}
      onKeyDown={chooseByDigit}
    >
      <input type="hidden" name="at" value={stepAfter(id, steps) ?? 'result'} />
      <fieldset aria-describedby={error ? `${id}-error` : undefined}>
        <legend>
          <Title text={say(question.ask)} error={Boolean(error)} />
        </legend>
        {error && (
          <p className="error" id={`${id}-error`} ref={errorBox} tabIndex={-1}>
            {say(words.chooseOne)}
          </p>
        )}
        <div className="options">
          {answersTo(id).map((value, index) => {
            const option = optionOf(id, value);
            const badge =
              value === suggestion ? (id === 'framework' ? words.recommended : words.usual) : undefined;
            return (
              <label key={value} className={value === 'unsure' ? 'option option-unsure' : 'option'}>
                <input
                  type="radio"
                  value={value}
                  {...form.register(id, { required: true, onChange: ({ target }) => choose(target.value) })}
                />
                <span className="option-text">
                  <span className="option-label">
                    {say(option.label)}
                    {badge && <span className="badge">{say(badge)}</span>}
                  </span>
                  {option.meaning && <span className="option-meaning">{say(option.meaning)}</span>}
                </span>
                <span className="digit" aria-hidden="true">
                  {index + 1}
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <details className="why">
        <summary>{say(words.why)}</summary>
        <p>{say(question.why)}</p>
      </details>
      <button type="submit" className="primary">
        {say(returnTo ? words.done : words.next)}
      </button>
    </form>
  );
}
