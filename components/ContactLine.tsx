import { Show } from 'solid-js';
import { contactHref } from '../utils/export/href.ts';
import type { Contact } from '../utils/policy/summary.ts';
import { Glyph } from './Glyph.tsx';
import { CONTACT_GLYPHS } from './glyphs.ts';
import { Line } from './Line.tsx';
import { usePanel } from './panel-context.ts';

/** A way to reach someone: opens to its passage, dials or writes where that is possible, and copies. */
export function ContactLine(props: { readonly contact: Contact }) {
  const { messages, onCopyValue } = usePanel();
  const { vocabulary, words } = messages;
  const name = () => {
    const { kind, value } = props.contact;
    if (kind === 'phone') return words.action.dial(value);
    return kind === 'email' ? words.action.writeTo(value) : words.action.openLink(value);
  };
  return (
    <Line
      lead={<Glyph path={CONTACT_GLYPHS[props.contact.kind]} />}
      title={props.contact.value}
      hint={vocabulary.contactKind[props.contact.kind]}
      evidence={props.contact.evidence}
      actions={
        <>
          <Show when={contactHref(props.contact)}>
            {(href) => (
              <a
                class="icon-button"
                href={href()}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={name()}
                title={name()}
                data-testid="contact-link"
              >
                <Glyph name="link" />
              </a>
            )}
          </Show>
          <button
            type="button"
            class="icon-button"
            aria-label={words.action.copyValue(props.contact.value)}
            title={words.action.copyValue(props.contact.value)}
            onClick={() => onCopyValue(props.contact.value)}
          >
            <Glyph name="copy" />
          </button>
        </>
      }
    />
  );
}
