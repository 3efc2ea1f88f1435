import type { Corner } from '../utils/messaging/overlay-choices.ts';

/** Shorter ways are a hand that trembled, not a drag; px. */
const LEAST_WAY = 4;

interface Drag {
  readonly start: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => void;
  readonly move: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => void;
  readonly end: (event: PointerEvent & { readonly currentTarget: HTMLElement }) => void;
}

/** Lets a panel be dragged by whatever in it is no control; where it is let go, it goes to the nearest corner. */
export function createDrag(onDrop: (corner: Corner) => void): Drag {
  let from: { readonly x: number; readonly y: number } | null = null;
  return {
    start: (event) => {
      if (event.button !== 0 || (event.target as Element).closest('button, label')) return;
      from = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    move: (event) => {
      if (from)
        event.currentTarget.style.setProperty('translate', `${event.clientX - from.x}px ${event.clientY - from.y}px`);
    },
    end: ({ currentTarget: panel, clientX, clientY }) => {
      const moved = from !== null && Math.hypot(clientX - from.x, clientY - from.y) >= LEAST_WAY;
      from = null;
      const { left, right, top, bottom } = panel.getBoundingClientRect();
      panel.style.removeProperty('translate');
      if (!moved) return;
      const side = left + right > innerWidth ? 'right' : 'left';
      onDrop(top + bottom > innerHeight ? `bottom-${side}` : `top-${side}`);
    },
  };
}
