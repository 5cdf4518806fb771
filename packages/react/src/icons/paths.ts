/** Line drawings on a grid of 16, stroked in the colour of the text: each its own, so that none is loaded unused. */
export const previousIcon = 'M10 3.5 5.5 8l4.5 4.5';
export const nextIcon = 'M6 3.5 10.5 8 6 12.5';
export const searchIcon =
  'M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.5 0zM10.25 10.25l3.25 3.25';
export const trashIcon =
  'M2.75 4.25h10.5M6.25 4V2.75h3.5V4M4 4.25l.6 8.1c.05.7.6 1.15 1.25 1.15h4.3c.65 0 1.2-.45 1.25-1.15l.6-8.1M6.75 7v3.75M9.25 7v3.75';
export const closeIcon = 'm4 4 8 8M12 4l-8 8';
export const checkIcon = 'm3.25 8.5 3 3 6.5-7';
export const lockIcon =
  'M4.75 7h6.5a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5h-6.5A1.5 1.5 0 0 1 3.25 12V8.5A1.5 1.5 0 0 1 4.75 7zM5.25 7V5.25a2.75 2.75 0 0 1 5.5 0V7';
export const moonIcon = 'M13 9.5A5.5 5.5 0 1 1 6.5 3a4.5 4.5 0 0 0 6.5 6.5z';
export const pauseIcon = 'M5.75 3.75v8.5M10.25 3.75v8.5';
export const shieldIcon = 'M8 2.25 3 4v4c0 3 2.1 4.9 5 5.75C10.9 12.9 13 11 13 8V4z';
export const plugIcon = 'M6 2.5v3M10 2.5v3M4.25 5.5h7.5V8a3.75 3.75 0 0 1-7.5 0zM8 11.75v2';
export const bellIcon = 'M3.5 11.25h9L11.25 9.5V6.75a3.25 3.25 0 0 0-6.5 0V9.5zM6.75 13.25h2.5';
export const offIcon = 'M13.75 8A5.75 5.75 0 1 1 2.25 8a5.75 5.75 0 0 1 11.5 0zM4 12l8-8';
export const devicesIcon = 'M2.5 3.5h8v6h-8zM4.5 12h4M12 6.5h1.5v6h-3';
export const blankIcon = 'M2.25 3h11.5v10H2.25zM3 12.25l10-8.5';
export const warningIcon = 'M8 2.5 14 13H2zM8 6.5v3M8 11.2v.1';
export const uploadIcon = 'M8 10V3M4.75 6.25 8 3l3.25 3.25M3 13h10';
export const downloadIcon = 'M8 2.5v7.25M4.75 6.75 8 10l3.25-3.25M3 13h10';
export const clockIcon =
  'M13.75 8A5.75 5.75 0 1 1 2.25 8a5.75 5.75 0 0 1 11.5 0zM8 4.75V8l2.25 1.5';
export const retryIcon = 'M13 8a5 5 0 1 1-1.5-3.55M13 2.5v2.75h-2.75';
export const eyeIcon =
  'M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8zM9.75 8a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0z';
export const displaysIcon = 'M1.5 4h6v5h-6zM8.5 4h6v5h-6zM3.25 11.5h2.5M10.25 11.5h2.5';
export const stopIcon = 'M4 4h8v8H4z';
export const cloudOffIcon =
  'm2.5 2.5 11 11M5 6a3 3 0 0 0-.25 6H11M7 4.1a3.75 3.75 0 0 1 4.4 3.2A2.4 2.4 0 0 1 13.3 11';
export const minusIcon = 'M4 8h8';
export const plusIcon = 'M4 8h8M8 4v8';
