import type { Tone } from './line-content.ts';
import { Marked } from './Marked.tsx';

/** A short mark behind a title; sensitive ones have a shape besides their colour. */
export const Tag = (props: { readonly tone: Tone; readonly text: string }) => (
  <span class={`tag ${props.tone}`}>
    <Marked text={props.text} />
  </span>
);
