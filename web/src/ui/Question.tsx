import { useQuery, useQueryClient } from '@tanstack/react-query';
import { semesters, signUps } from '../api/calls';
import type { SignUp } from '../api/types';
import { Button } from './Button';
import { Due } from './Due';
import { refusal } from './refusals';
import { Failure } from './states';
import { useWords } from './text';
import { moment, stamp } from './time';
import { useCommand } from './useCommand';

/** Whether this sign-up waits for its owner's word about a moved time. */
export function isAsked(signUp: SignUp | null | undefined): boolean {
  return signUp?.state === 'SEATED' && !!signUp.askedUntil;
}

/** The time has moved: can you make it? The seat stays until answered, or until the deadline by the clock. */
export function Question({ signUp, now }: { signUp: SignUp; now: number }) {
  const words = useWords();
  const { t, language } = words;
  const client = useQueryClient();
  const weeks = useQuery(semesters).data;
  const command = useCommand((key: string, can: boolean) => signUps.answer(signUp.id, can, key));
  const mine = signUp.actions?.consent !== undefined;

  async function say(can: boolean): Promise<void> {
    await command.go(can);
    for (const key of [['sign-ups'], ['activity', signUp.activity], ['activities']]) void client.invalidateQueries({ queryKey: key });
  }

  return (
    <div className="question">
      <p className="strong">{t('question.moved', { when: moment(signUp.startsAt, language, weeks), place: signUp.place })}</p>
      <p className="t14 soft">
        {t(mine ? 'question.what' : 'question.party', { when: stamp(signUp.askedUntil!, language) })} (<Due due={signUp.askedUntil} now={now} />)
      </p>
      {mine && (
        <div className="question-acts">
          <Button look="fill" wide busy={command.busy} reason={refusal(signUp.actions, 'consent', words)} onClick={() => void say(true)}>
            {t('question.yes')}
          </Button>
          <Button wide busy={command.busy} reason={refusal(signUp.actions, 'consent', words)} onClick={() => void say(false)}>
            {t('question.no')}
          </Button>
        </div>
      )}
      {command.error !== null && <Failure error={command.error} bare />}
    </div>
  );
}
