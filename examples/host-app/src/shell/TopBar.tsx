import { useRef } from 'react';
import { useRoute } from '../navigation/useRoute.js';
import { Brand } from './Brand.js';
import { Icon } from './Icon.js';
import { Navigation } from './Navigation.js';

/** What stands in place of the side bar where there is no room for one. */
export function TopBar() {
  const { page } = useRoute();
  const menu = useRef<HTMLDialogElement>(null);
  const close = () => menu.current?.close();
  return (
    <header className="host-top">
      <button
        type="button"
        className="icon-button"
        aria-label="Open the menu"
        aria-haspopup="dialog"
        onClick={() => menu.current?.showModal()}
      >
        <Icon name="menu" />
      </button>
      <Brand />
      <dialog className="host-menu" aria-label="Menu" ref={menu}>
        <button type="button" className="icon-button" aria-label="Close the menu" onClick={close}>
          <Icon name="close" />
        </button>
        <Navigation current={page} onFollow={close} />
      </dialog>
    </header>
  );
}
