import type { ActivityKind } from '../api/types';

export const KINDS: ActivityKind[] = ['match', 'exchange', 'market', 'quiz', 'contest', 'guest-exchange', 'lecture', 'logistics', 'practice', 'other'];
