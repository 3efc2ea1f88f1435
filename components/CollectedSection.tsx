import { createMemo, For } from 'solid-js';
import { collectorsOf } from '../utils/export/collectors.ts';
import { byCategory } from '../utils/export/group.ts';
import { isSensitive } from '../utils/policy/ids.ts';
import type { Collected, Evidence, Permission, PolicySummary } from '../utils/policy/summary.ts';
import { Facts } from './Facts.tsx';
import { Glyph } from './Glyph.tsx';
import { CATEGORY_GLYPHS } from './glyphs.ts';
import { Line } from './Line.tsx';
import { LineGroup, PanelSection } from './PanelSection.tsx';
import { usePanel } from './panel-context.ts';
import { Tag } from './Tag.tsx';

const quotes = (evidence: readonly Evidence[]) => evidence.map(({ quote }) => quote);

/** What is collected, by category, and the system permissions that are asked for. */
export function CollectedSection(props: { readonly summary: PolicySummary }) {
  const { messages, matches } = usePanel();
  const { vocabulary, words } = messages;
  const fits = ({ type, purposes, evidence }: Collected) =>
    matches([
      vocabulary.dataType[type],
      isSensitive(type) ? words.line.sensitive : null,
      ...purposes,
      ...quotes(evidence),
    ]);
  const permitted = ({ permission, evidence }: Permission) =>
    matches([vocabulary.permission[permission], ...quotes(evidence)]);
  const collected = createMemo(() => props.summary.collected.filter(fits));
  const permissions = createMemo(() => props.summary.permissions.filter(permitted));
  return (
    <PanelSection
      section="collected"
      size={props.summary.collected.length}
      hidden={props.summary.collected.length > 0 && collected().length + permissions().length === 0}
    >
      <For each={byCategory(collected())}>
        {({ id, members }) => (
          <LineGroup
            heading={vocabulary.category[id]}
            size={members.length}
            lead={<Glyph path={CATEGORY_GLYPHS[id]} />}
          >
            <For each={members}>{(item) => <CollectedLine item={item} />}</For>
          </LineGroup>
        )}
      </For>
      <LineGroup heading={words.line.permissions} size={permissions().length} lead={<Glyph name="shield" />}>
        <For each={permissions()}>
          {({ permission, evidence }) => <Line title={vocabulary.permission[permission]} evidence={evidence} />}
        </For>
      </LineGroup>
    </PanelSection>
  );
}

function CollectedLine(props: { readonly item: Collected }) {
  const { messages } = usePanel();
  const { vocabulary, words } = messages;
  const purposes = () => props.item.purposes.join(words.listSeparator);
  return (
    <Line
      title={vocabulary.dataType[props.item.type]}
      hint={purposes()}
      details={<Facts facts={[{ label: words.line.purposes, value: purposes() }]} />}
      evidence={props.item.evidence}
      tags={
        <>
          {isSensitive(props.item.type) && <Tag tone="sensitive" text={words.line.sensitive} />}
          {props.item.required !== null && (
            <Tag
              tone={props.item.required ? 'required' : 'optional'}
              text={props.item.required ? words.line.required : words.line.optional}
            />
          )}
          <For each={collectorsOf(props.item.by, messages)}>{(text) => <Tag tone="plain" text={text} />}</For>
        </>
      }
    />
  );
}
