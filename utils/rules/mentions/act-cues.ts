import { ACTOR_CUES } from './actor-cues.ts';
import { BESIDE_CUES } from './beside-cues.ts';
import type { ActCue } from './cue.ts';
import { FRAME_CUES } from './frame-cues.ts';
import { OBJECT_CUES } from './object-cues.ts';

/** Whether a verb is an act on data. The order does not matter: all are weighed. */
export const ACT_CUES: readonly ActCue[] = [...OBJECT_CUES, ...BESIDE_CUES, ...ACTOR_CUES, ...FRAME_CUES];
