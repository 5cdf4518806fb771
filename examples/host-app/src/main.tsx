import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/index.css';
import '@glimpse/react/styles.css';
import { App } from './App.js';
import { systemEnvironment } from './environment/systemEnvironment.js';

const root = document.getElementById('root');
if (!root) throw new Error('host-app: index.html has no element with the id "root" to draw into.');

createRoot(root).render(
  <StrictMode>
    <App environment={systemEnvironment()} />
  </StrictMode>,
);
