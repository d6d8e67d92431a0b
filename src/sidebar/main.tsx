/** Starts the sidebar in its page. */
import { render } from 'preact';
import { App } from './app';
import './base.css';
import './controls.css';
import './page.css';

const place = document.getElementById('pactline');
if (place) render(<App />, place);
