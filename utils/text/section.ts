import type { Asked } from './once-per.ts';

/** What a stretch of the policy is about, told by its heading. */
export type Topic =
  | 'intro'
  | 'definition'
  | 'collection'
  | 'use'
  | 'permissions'
  | 'cookies'
  | 'sharing'
  | 'sdk'
  | 'exceptions'
  | 'storage'
  | 'cross-border'
  | 'security'
  | 'rights'
  | 'minors'
  | 'changes'
  | 'contact'
  | 'dispute'
  | 'agreement';

export interface Section extends Asked {
  /** Folded offsets; the heading itself included. */
  readonly start: number;
  end: number;
  /** The folded heading without its number; '' before the first heading. */
  readonly title: string;
  /** Its own topic, or the parent's where the heading tells none. */
  topic: Topic;
  readonly parent: Section | null;
  /** It belongs to a user agreement that stands beside the policy in the same text. */
  appended: boolean;
}

/** Whether the section or one that it stands in has the topic. */
export function within(section: Section, topic: Topic): boolean {
  for (let s: Section | null = section; s; s = s.parent) if (s.topic === topic) return true;
  return false;
}
