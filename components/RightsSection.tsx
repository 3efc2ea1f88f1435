import { createMemo, For, Show } from 'solid-js';
import { byRole, inOrder } from '../utils/export/group.ts';
import type { Contact, PolicySummary, Right } from '../utils/policy/summary.ts';
import { ContactLine } from './ContactLine.tsx';
import { Glyph } from './Glyph.tsx';
import { Line } from './Line.tsx';
import { LineGroup, PanelSection } from './PanelSection.tsx';
import { usePanel } from './panel-context.ts';
import { termLines } from './term-lines.ts';

/** What the reader may ask for, how and how fast, whom to write to, and what happens to the data meanwhile. */
export function RightsSection(props: { readonly summary: PolicySummary }) {
  const { messages, matches } = usePanel();
  const { vocabulary, words } = messages;
  const fitsRight = ({ right, how, evidence }: Right) =>
    matches([vocabulary.right[right], how, ...evidence.map(({ quote }) => quote)]);
  const fitsContact = ({ kind, value, role }: Contact) =>
    matches([vocabulary.contactKind[kind], value, vocabulary.contactRole[role]]);
  const rights = createMemo(() => inOrder(props.summary.rights).filter(fitsRight));
  const contacts = createMemo(() => props.summary.contacts.filter(fitsContact));
  const allTerms = createMemo(() => termLines(props.summary, words));
  const terms = createMemo(() => allTerms().filter(({ title, hint }) => matches([title, hint])));
  const size = () => props.summary.rights.length + props.summary.contacts.length + allTerms().length;
  return (
    <PanelSection
      section="rights"
      size={size()}
      hidden={size() > 0 && rights().length + contacts().length + terms().length === 0}
    >
      <Show when={rights().length > 0}>
        <ul class="lines">
          <For each={rights()}>
            {({ right, how, evidence }) => (
              <Line title={vocabulary.right[right]} hint={how ?? ''} evidence={evidence} />
            )}
          </For>
        </ul>
      </Show>
      <For each={byRole(contacts())}>
        {({ id, members }) => (
          <LineGroup heading={vocabulary.contactRole[id]} size={members.length}>
            <For each={members}>{(contact) => <ContactLine contact={contact} />}</For>
          </LineGroup>
        )}
      </For>
      <ul class="lines terms">
        <For each={terms()}>
          {({ glyph, title, hint, evidence }) => (
            <Line lead={<Glyph name={glyph} />} title={title} hint={hint} evidence={evidence} />
          )}
        </For>
      </ul>
    </PanelSection>
  );
}
