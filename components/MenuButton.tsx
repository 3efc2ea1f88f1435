import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import { Menu, MenuItem, Popover, PopoverButton, PopoverOverlay, PopoverPanel } from 'terracotta';
import { placeMenu } from './place-menu.ts';

export interface MenuChoice {
  readonly text: string;
  readonly testId: string;
  /** What the reader has chosen as usual. */
  readonly usual?: boolean;
  readonly onChoose: () => void;
}

export interface MenuGroup {
  readonly heading: string;
  readonly items: readonly MenuChoice[];
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
 * A button with a menu of named groups. Roles, focus, arrows and first letters are the component library's; ours is that
 * ↓ opens it at the first item and ↑ at the last, that Tab leaves it, and that Escape closes it without the browser's popup around it.
 */
export function MenuButton(props: MenuButtonProps) {
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  let entry = 0;
  const openAt = (item: number): void => {
    entry = item;
    setOpen(true);
  };
  const onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    openAt(event.key === 'ArrowDown' ? 0 : -1);
  };
  const onMenuKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.preventDefault();
    if (event.key !== 'Tab') return;
    event.stopPropagation();
    setOpen(false);
  };
  const enter = (menu: HTMLElement): void =>
    queueMicrotask(() => {
      const root = menu.closest('.menu-root');
      if (root) placeMenu(menu, root);
      const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
      items.at(entry)?.focus({ preventScroll: true });
    });

  return (
    <Popover class="menu-root" isOpen={open()} onChange={(wanted) => (wanted ? openAt(0) : setOpen(false))}>
      <PopoverButton
        class={props.class}
        aria-haspopup="menu"
        aria-label={props.label}
        title={props.label}
        data-testid={props.testId}
        onKeyDown={onButtonKey}
      >
        {props.children}
      </PopoverButton>
      <Show when={open()}>
        <PopoverOverlay class="menu-elsewhere" />
      </Show>
      <PopoverPanel>
        <Menu class="menu" aria-label={props.label} ref={enter} on:keydown={onMenuKey}>
          <For each={props.groups}>
            {({ heading, items }, i) => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
              <div class="menu-group" role="group" aria-labelledby={`${id}-${i()}`}>
                <p class="menu-heading" id={`${id}-${i()}`} role="presentation">
                  {heading}
                </p>
                <For each={items}>
                  {({ text, testId, usual, onChoose }) => (
                    <MenuItem
                      as="div"
                      class="menu-item"
                      data-testid={testId}
                      onClick={() => {
                        setOpen(false);
                        onChoose();
                      }}
                    >
                      {text}
                      <Show when={usual}>
                        <span class="menu-usual">{props.usual}</span>
                      </Show>
                    </MenuItem>
                  )}
                </For>
              </div>
            )}
          </For>
        </Menu>
      </PopoverPanel>
    </Popover>
  );
}
