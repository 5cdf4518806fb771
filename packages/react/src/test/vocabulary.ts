import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';

/** Opens a member by their name. */
export async function openMember(name: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`${name}(Timer running|You)?$`) })
    .first()
    .click();
  await expect
    .element(page.getByRole('region', { name }).getByRole('heading').first())
    .toBeVisible();
}

/** The picture of a display at a time, as a button that opens the gallery. */
export function picture(display: number, time: string) {
  return page.getByRole('button', { name: `Display ${display}, ${time}. Open` });
}

/** The trash of a picture, whatever its price. */
export function trash(display: number, time: string) {
  return page.getByRole('button', { name: new RegExp(`^Delete display ${display}, ${time}`) });
}

/** Points at a picture, so that its trash is there, and presses that. */
export async function pressTrash(display: number, time: string): Promise<void> {
  await picture(display, time).hover();
  await trash(display, time).click({ force: true });
}

/** Points at a moment, so that its checkbox is there, and chooses it by that. */
export async function choose(time: string): Promise<void> {
  await picture(1, time).hover();
  await page.getByRole('checkbox', { name: `Select the screenshots of ${time}` }).click();
}

/** Opens the gallery at a picture. */
export async function openGallery(display: number, time: string): Promise<void> {
  await picture(display, time).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
}

/** Presses keys one after another, as `{ArrowRight}`. */
export async function press(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
}

/** The dialog that asks or refuses. */
export function question() {
  return page.getByRole('alertdialog');
}
