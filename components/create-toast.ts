import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Long enough to read a short sentence twice. */
const SHOWN_MS = 3_200;

/** A short message that goes by itself; a new one replaces it. */
export function createToast(): { readonly toast: Accessor<string | null>; readonly show: (text: string) => void } {
  const [toast, setToast] = createSignal<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  return {
    toast,
    show: (text) => {
      clearTimeout(timer);
      setToast(text);
      timer = setTimeout(() => setToast(null), SHOWN_MS);
    },
  };
}
