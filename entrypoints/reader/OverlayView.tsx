import { createMemo, createSignal, Show } from 'solid-js';
import { Navigator } from '../../components/Navigator.tsx';
import { PageMap } from '../../components/PageMap.tsx';
import { PassageCard } from '../../components/PassageCard.tsx';
import { scrollToRange } from '../../utils/highlight/scroll-to-range.ts';
import { NAVIGATOR_MARK } from '../../utils/highlight/sweep-leftovers.ts';
import type { OverlayChoices } from '../../utils/messaging/overlay-choices.ts';
import { type AnchoredMark, countBySection } from './anchored-mark.ts';
import { createCard, describe } from './card.ts';
import { followPage } from './follow-page.ts';
import { createGeometry } from './geometry.ts';
import { mapBins, markIn } from './map-bins.ts';
import { mapInset } from './map-inset.ts';
import type { OverlayParts } from './overlay.tsx';
import { paintLive } from './paint-live.ts';
import type { Passages } from './passages.ts';
import { createStance } from './stance.ts';

/** Above and below the map; px, as in the style sheet. */
const MAP_MARGIN = 8;

/** The overlay's parts, and what moves them. */
export function OverlayView(props: OverlayParts & { readonly host: Element; readonly passages: Passages }) {
  const { passages, words } = props;
  let sheet: HTMLDivElement | undefined;
  const [choices, setChoices] = createSignal(props.choices);
  const geometry = createGeometry(passages.visible);
  const live = paintLive(props.highlighter, passages, geometry, () => choices().print);
  const { stance, settle, room, menu, openMenu } = createStance(
    passages,
    choices,
    () => sheet?.querySelector('.navigator')?.getBoundingClientRect() ?? new DOMRect(),
  );
  const card = createCard(passages, geometry, live, words, props.host, room);

  const choose = (change: Partial<OverlayChoices>): void => {
    setChoices((old) => ({ ...old, ...change }));
    props.onChoose(choices());
    settle(false);
  };
  const go = async (mark: AnchoredMark | undefined): Promise<void> => {
    if (!mark) return;
    const [range] = (await passages.choose(mark)).ranges;
    card.pin();
    if (range) scrollToRange(range, room());
    geometry.measureSoon();
    settle();
  };
  const step = (by: 1 | -1): void => void go(passages.beside(by));
  followPage({ passages, geometry, card, settle, step });

  const current = createMemo(() => {
    geometry.layout();
    const mark = passages.current();
    return mark && describe(mark, words);
  });
  const mapHeight = createMemo(() => {
    geometry.layout();
    return innerHeight - 2 * MAP_MARGIN;
  });
  const bins = createMemo(() =>
    mapBins(
      passages.visible(),
      geometry.layout().extents,
      geometry.view().length,
      mapHeight(),
      passages.current(),
      words,
    ),
  );
  const mapView = createMemo(() => {
    const { top, bottom, length } = geometry.view();
    return { top: (top / length) * mapHeight(), height: ((bottom - top) / length) * mapHeight() };
  });

  return (
    <div class="overlay" data-palette={props.palette} lang={words.lang} ref={sheet}>
      <Show when={choices().map && bins().length > 0}>
        <PageMap
          label={words.map}
          bins={bins()}
          view={mapView()}
          inset={mapInset(geometry.layout().track)}
          onJump={(index, y) => {
            const bin = bins()[index];
            if (bin) void go(markIn(bin, y, passages.current()));
          }}
        />
      </Show>
      <Navigator
        id={NAVIGATOR_MARK}
        words={words}
        counts={countBySection(passages.present())}
        gone={passages.marks().length - passages.present().length}
        shown={passages.shown()}
        position={passages.position()}
        total={passages.visible().length}
        current={current()}
        corner={stance().corner}
        folded={stance().folded}
        menu={menu()}
        choices={choices()}
        onMenu={openMenu}
        onStep={step}
        onToggle={passages.toggle}
        onChoose={choose}
        onClose={props.onClose}
      />
      <Show when={card.card()}>{(shown) => <PassageCard passages={shown().passages} place={shown().place} />}</Show>
    </div>
  );
}
