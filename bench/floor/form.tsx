import { useForm } from 'react-hook-form';
import { create } from 'zustand';

interface Answers {
  members?: string;
}

const options = ['none', 'platform', 'own', 'unsure'];

const useAnswers = create<Answers>(() => ({}));
useAnswers.subscribe(({ members }) => history.replaceState(null, '', `#members=${members}`));

/** One question, one store, one form: the least that a wizard of these packages can be. */
export function Form() {
  const { members } = useAnswers();
  const { register, handleSubmit } = useForm<Answers>({
    defaultValues: { members: '' },
  });
  const field = register('members', {
    onChange: ({ target }) => useAnswers.setState({ members: target.value }),
  });
  return (
    <form onSubmit={handleSubmit((answers) => useAnswers.setState(answers))}>
      <fieldset>
        <legend>회원정보를 따로 관리하나요?</legend>
        {options.map((option) => (
          <label key={option}>
            <input type="radio" value={option} {...field} />
            {option}
          </label>
        ))}
      </fieldset>
      <button type="submit" disabled={!members}>
        다음
      </button>
    </form>
  );
}
