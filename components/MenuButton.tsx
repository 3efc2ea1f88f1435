import { createSignal, createUniqueId, For, type JSX, onCleanup, Show } from 'solid-js';

export interface MenuItem {
  readonly text: string;
  readonly testId: string;
  /** What the reader has chosen as usual. */
  readonly usual?: boolean;
  readonly onChoose: () => void;
}

export interface MenuGroup {
  readonly heading: string;
  readonly items: readonly MenuItem[];
}

interface MenuButtonProps {
  /** What the button opens, for those who do not see its drawing. */
  readonly label: string;
  readonly class: string;
  readonly testId: string;
  readonly groups: readonly MenuGroup[];
  /** What stands behind the item that the reader has chosen as usual. */
  readonly usual?: string;
  readonly children: JSX.Element;
}

/**
 * A button with a menu, after the ARIA menu-button pattern: Enter, Space and ↓ open at the first item, ↑ at the last;
 * arrows, Home, End and first letters move; ← and → change the group; Escape and Tab close.
 */
export function MenuButton(props: MenuButtonProps) {
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  let root: HTMLDivElement | undefined;
  let button: HTMLButtonElement | undefined;

  const items = (): HTMLElement[] => [...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const openAt = (i: number): void => {
    setOpen(true);
    queueMicrotask(() => {
      // A low screen gives a popup less height than the menu may need.
      root?.querySelector('[role="menu"]')?.scrollIntoView({ block: 'nearest' });
      items().at(i)?.focus({ preventScroll: true });
    });
  };
  const close = (): void => {
    setOpen(false);
    button?.focus();
  };
  const onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    openAt(event.key === 'ArrowDown' ? 0 : -1);
  };
  const onMenuKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') return void setOpen(false);
    const all = items();
    const at = all.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape') close();
    else if (at < 0) return;
    else {
      const next = nextOf(all, at, event.key);
      if (!next) return;
      next.focus();
    }
    // A popup closes on Escape, and lists scroll with arrows: this key was for the menu.
    event.preventDefault();
    event.stopPropagation();
  };
  const closeUnless = (inside: EventTarget | null): void => {
    if (!root?.contains(inside as Node | null)) setOpen(false);
  };
  const onPointerDown = ({ target }: Event): void => closeUnless(target);
  document.addEventListener('pointerdown', onPointerDown);
  onCleanup(() => document.removeEventListener('pointerdown', onPointerDown));

  return (
    <div class="menu-root" ref={root} onFocusOut={({ relatedTarget }) => relatedTarget && closeUnless(relatedTarget)}>
      <button
        ref={button}
        type="button"
        class={props.class}
        aria-haspopup="menu"
        aria-expanded={open()}
        aria-controls={open() ? id : undefined}
        aria-label={props.label}
        title={props.label}
        data-testid={props.testId}
        onKeyDown={onButtonKey}
        onClick={() => (open() ? setOpen(false) : openAt(0))}
      >
        {props.children}
      </button>
      <Show when={open()}>
        <div class="menu" id={id} role="menu" tabindex="-1" aria-label={props.label} onKeyDown={onMenuKey}>
          <For each={props.groups}>
            {({ heading, items: members }, i) => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
              <div class="menu-group" role="group" aria-labelledby={`${id}-${i()}`}>
                <p class="menu-heading" id={`${id}-${i()}`} role="presentation">
                  {heading}
                </p>
                <For each={members}>
                  {({ text, testId, usual, onChoose }) => (
                    <button
                      type="button"
                      class="menu-item"
                      role="menuitem"
                      tabindex="-1"
                      data-group={i()}
                      data-testid={testId}
                      onClick={() => {
                        close();
                        onChoose();
                      }}
                    >
                      {text}
                      <Show when={usual}>
                        <span class="menu-usual">{props.usual}</span>
                      </Show>
                    </button>
                  )}
                </For>
              </div>
            )}
          </For>
        </div>
      </Show>
    </div>
  );
}

/** Where a key leads from an item; undefined for keys that lead nowhere. */
function nextOf(all: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const group = all[at]?.dataset['group'];
  switch (key) {
    case 'ArrowDown':
      return all[(at + 1) % all.length];
    case 'ArrowUp':
      return all.at(at - 1);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    case 'ArrowLeft':
    case 'ArrowRight': {
      const others = all.filter((item) => item.dataset['group'] !== group);
      const row = all.filter((item) => item.dataset['group'] === group).indexOf(all[at] as HTMLElement);
      return others[Math.min(row, others.length - 1)];
    }
  }
  const letter = key.length === 1 ? key.toLowerCase() : '';
  if (letter.trim() === '') return undefined;
  return [...all.slice(at + 1), ...all.slice(0, at)].find((item) => item.textContent?.toLowerCase().startsWith(letter));
}
