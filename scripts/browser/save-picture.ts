import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../run-command.ts';
import type { View } from './browser-session.ts';

/** Writes a picture of what a view shows. @param file Its path in the project, e.g. `artifacts/popup.png` */
export async function savePicture(file: string, view: View): Promise<void> {
  const target = path.join(ROOT, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, await view.screenshot());
}
