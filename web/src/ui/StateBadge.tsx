import type { ActivityState } from '../api/types';
import type { IconName } from './Icon';
import { Badge, type Tone } from './marks';
import { useWords } from './text';

const LOOKS: Record<ActivityState, [IconName, Tone]> = {
  DRAFT: ['file', 'soft'],
  FILED: ['hourglass', 'ochre'],
  APPROVED: ['check', 'indigo'],
  ANNOUNCED: ['check', 'jade'],
  POSTPONED: ['clock', 'ochre'],
  CANCELLED: ['barred', 'cinnabar'],
  HELD: ['check', 'soft'],
  WITHDRAWN: ['cross', 'soft'],
};

/** Where an activity stands, the same on every page. */
export function StateBadge({ state }: { state: ActivityState }) {
  const { t } = useWords();
  const [icon, tone] = LOOKS[state];
  return (
    <Badge icon={icon} tone={tone}>
      {t(`activity.state.${state}`)}
    </Badge>
  );
}
