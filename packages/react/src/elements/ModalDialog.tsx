import { useRef, type KeyboardEventHandler, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useBrowserLayoutEffect } from '../parts/useBrowserLayoutEffect.js';
import { useParts } from '../parts/useParts.js';
import { rootClass } from '../provider/GlimpseRoot.js';
import { useGlimpse } from '../provider/useGlimpse.js';

/**
 * A native modal dialog: focus stays inside, the rest is inert, Esc asks to close. Focus goes back to
 * what had it, unless the caller sends it elsewhere.
 */
export function ModalDialog(props: ModalDialogProps): ReactNode {
  const { colorScheme, dir, locale, portalContainer } = useGlimpse();
  const host = useParts()('dialog-host');
  const ref = useRef<HTMLDialogElement>(null);
  // Closed while it is still in the document: only then does focus go back by itself.
  useBrowserLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => dialog.close();
  }, []);
  const dialog = (
    <dialog
      {...host}
      ref={ref}
      className={rootClass(host.className)}
      data-kind={props.kind}
      data-color-scheme={colorScheme}
      dir={dir}
      lang={locale}
      role={props.kind === 'gallery' ? undefined : 'alertdialog'}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onKeyDown={(event) => {
        props.onKeyDown?.(event);
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        props.onClose();
      }}
    >
      {props.children}
    </dialog>
  );
  return portalContainer ? createPortal(dialog, portalContainer) : dialog;
}

export interface ModalDialogProps {
  /** A question that has to be answered, or the whole-screen gallery. */
  kind: 'question' | 'gallery';
  /** Its name. */
  label: string;
  /** Id of the element that says what it is about. */
  describedBy?: string | undefined;
  /** Esc was pressed. */
  onClose: () => void;
  /** Keys that were pressed inside. */
  onKeyDown?: KeyboardEventHandler<HTMLDialogElement> | undefined;
  children: ReactNode;
}
