type Tone = 'sensitive' | 'required' | 'optional' | 'plain';

/** A short mark behind a title; sensitive ones have a shape besides their colour. */
export const Tag = (props: { readonly tone: Tone; readonly text: string }) => (
  <span class={`tag ${props.tone}`}>{props.text}</span>
);
