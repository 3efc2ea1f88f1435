import { fold } from './fold.ts';

/** Kits are told apart without the word SDK and punctuation: 友盟 SDK and 友盟 are one. Folded. */
export const bareName = (name: string): string => fold(name).replace(/sdk|[()"'·.,、\-_+《》]/g, '');
