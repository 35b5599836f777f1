import type { Clearance, Safety, Slot } from '../api/types';
import type { IconName } from './Icon';
import { Badge, Seal, type Tone } from './marks';
import { useWords } from './text';

const LOOKS: Record<Safety, [IconName, Tone]> = { SAFE: ['shield', 'jade'], WATCH: ['eye', 'indigo'], AT_RISK: ['warning', 'ochre'] };

/** How safe a choice of time is. */
export function SafetyBadge({ safety }: { safety: Safety }) {
  const { t } = useWords();
  const [icon, tone] = LOOKS[safety];
  return (
    <Badge icon={icon} tone={tone}>
      {t(`slot.safety.${safety}`)}
    </Badge>
  );
}

/** The counselors' seal on a slot: hollow until all have cleared it. */
export function ClearedSeal({ slot }: { slot: Slot }) {
  const { t } = useWords();
  const objected = slot.clearances.some((one) => one.answer === 'OBJECTED');
  if (objected)
    return (
      <Badge icon="barred" tone="cinnabar">
        {t('slot.objected')}
      </Badge>
    );
  return (
    <span className="badge">
      <Seal character="准" open={!slot.cleared} />
      <span className={slot.cleared ? '' : 'soft'}>{t(slot.cleared ? 'slot.cleared' : 'slot.asked')}</span>
    </span>
  );
}

/** Who has spoken and who has not, one line for each answer there is. */
export function gradesBy(clearances: readonly Clearance[], answer: Clearance['answer']): number[] {
  return clearances.filter((one) => one.answer === answer).map((one) => one.grade);
}
