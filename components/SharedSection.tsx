import { createMemo, For, Show } from 'solid-js';
import { byKind } from '../utils/export/group.ts';
import { webHref } from '../utils/export/href.ts';
import type { PolicySummary, Recipient } from '../utils/policy/summary.ts';
import { Facts } from './Facts.tsx';
import { Glyph } from './Glyph.tsx';
import { RECIPIENT_GLYPHS } from './glyphs.ts';
import { Line } from './Line.tsx';
import { LineGroup, PanelSection } from './PanelSection.tsx';
import { usePanel } from './panel-context.ts';
import { Tag } from './Tag.tsx';

/** Who gets the data, by kind of recipient. */
export function SharedSection(props: { readonly summary: PolicySummary }) {
  const { messages, matches } = usePanel();
  const { vocabulary } = messages;
  const fits = ({ name, aliases, kind, modes, dataTypes, purposes, evidence }: Recipient) =>
    matches([
      name,
      vocabulary.recipientKind[kind],
      ...aliases,
      ...modes.map((mode) => vocabulary.mode[mode]),
      ...dataTypes.map((type) => vocabulary.dataType[type]),
      ...purposes,
      ...evidence.map(({ quote }) => quote),
    ]);
  const recipients = createMemo(() => props.summary.recipients.filter(fits));
  const size = () => props.summary.recipients.length;
  return (
    <PanelSection section="shared" size={size()} hidden={size() > 0 && recipients().length === 0}>
      <For each={byKind(recipients())}>
        {({ id, members }) => (
          <LineGroup
            heading={vocabulary.recipientKind[id]}
            size={members.length}
            lead={<Glyph path={RECIPIENT_GLYPHS[id]} />}
          >
            <For each={members}>{(recipient) => <RecipientLine recipient={recipient} />}</For>
          </LineGroup>
        )}
      </For>
    </PanelSection>
  );
}

function RecipientLine(props: { readonly recipient: Recipient }) {
  const { vocabulary, words } = usePanel().messages;
  const title = () => props.recipient.name ?? vocabulary.recipientKind[props.recipient.kind];
  const data = () => props.recipient.dataTypes.map((type) => vocabulary.dataType[type]).join(words.listSeparator);
  const facts = () => [
    { label: words.line.dataTypes, value: data() },
    { label: words.line.purposes, value: props.recipient.purposes.join(words.listSeparator) },
    { label: words.line.aliases, value: props.recipient.aliases.join(words.listSeparator) },
  ];
  return (
    <Line
      title={title()}
      faint={props.recipient.name === null}
      hint={data() || props.recipient.purposes.join(words.listSeparator)}
      evidence={props.recipient.evidence}
      tags={
        <>
          <Show when={props.recipient.name === null}>
            <Tag tone="optional" text={words.line.unnamed} />
          </Show>
          <For each={props.recipient.modes}>{(mode) => <Tag tone="plain" text={vocabulary.mode[mode]} />}</For>
        </>
      }
      actions={
        <Show when={webHref(props.recipient.link)}>
          {(href) => (
            <a
              class="icon-button"
              href={href()}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={words.action.openLink(title())}
              title={words.action.openLink(title())}
            >
              <Glyph name="link" />
            </a>
          )}
        </Show>
      }
      details={<Facts facts={facts()} />}
    />
  );
}
