import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { wordNotice } from '../share/notices.ts';
import { Title } from '../ui/Title.tsx';
import { useAnswers, useSay, useView } from '../ui/Wizard.tsx';
import { words } from '../ui/words.ts';
import { tidyName } from './answers.ts';
import { questions } from './questions.ts';
import { answer } from './store.ts';
import { useOnward } from './useOnward.tsx';

/** How long typing rests before the picture takes up the name, in milliseconds. */
const rest = 300;

/** The game's name: one line, optional. The native form submits, so Hangul being composed is never cut off. */
export function NameForm() {
  const say = useSay();
  const { returnTo } = useView();
  const { name = '' } = useAnswers();
  const goOn = useOnward('name');
  const form = useForm({ defaultValues: { name } });
  const typed = form.watch('name');
  const [changed, setChanged] = useState(false);
  const kept = tidyName(typed);
  const own = useRef(name);

  function keep(tidy: string) {
    own.current = tidy;
    answer('name', tidy || undefined);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing sets the clock.
  useEffect(() => {
    const timer = setTimeout(() => keep(tidyName(typed)), rest);
    return () => clearTimeout(timer);
  }, [typed]);

  // A name that was not typed here comes from a link pasted over this screen.
  useEffect(() => {
    if (name !== own.current) form.setValue('name', name);
    own.current = name;
  }, [form, name]);

  const submit = form.handleSubmit((values) => {
    const tidy = tidyName(values.name);
    keep(tidy);
    // A name that had to be changed is shown as it was kept before the visitor goes on with it.
    if (tidy !== values.name.trim() && !changed) {
      form.setValue('name', tidy);
      setChanged(true);
    } else goOn();
  });

  return (
    <form className="question" noValidate onSubmit={submit}>
      <Title text={say(questions.name.ask)}>
        <label htmlFor="name">{say(questions.name.ask)}</label>
      </Title>
      <input
        id="name"
        type="text"
        autoComplete="off"
        enterKeyHint="next"
        aria-describedby="name-hint"
        {...form.register('name')}
      />
      <p id="name-hint" className="muted">
        {say(words.skipName)} ·{' '}
        {say({ ko: `${questions.name.longest}자까지`, en: `at most ${questions.name.longest} characters` })}
      </p>
      <p className="error" role="status">
        {changed && say(wordNotice({ kind: 'name-changed', value: kept, longest: questions.name.longest }))}
      </p>
      <details className="why">
        <summary>{say(words.why)}</summary>
        <p>{say(questions.name.why)}</p>
      </details>
      <button type="submit" className="primary">
        {say(returnTo ? words.done : words.seeResult)}
      </button>
    </form>
  );
}
